import { apiKeyId } from '../../shared/api-key.ts'
import { type Operation, operations } from './document.ts'
import type { Service } from './service.ts'

/** A marker in every text and extra of the target users. Nobody else may see it. */
export const SECRET = 'canary-7f3a'

export interface Findings {
  cases: number
  /** Calls whose answer leaked something or was not the expected refusal. */
  leaks: string[]
  /** A row of the tenant changed. */
  isChanged: boolean
}

interface Stranger {
  who: string
  /** Undefined: none is sent. */
  keyFor(operation: Operation): string | undefined
  /** What every call must be refused with; undefined: whatever would be answered if there were no such user. */
  status: number | undefined
}

/**
 * Every operation that asks for a key × users and what they own × every kind of key that is not for them.
 *
 * @param users how many
 */
export async function tryEverything(service: Service, users: number): Promise<Findings> {
  const acme = await service.newKey('acme')
  const victims: Record<string, string>[] = []
  for (let i = 0; i < users; i++) victims.push(await aVictim(service, acme, `u_mine_${i}`))
  const owned = {
    ...(await aWebhook(service, acme)),
    ...(await aModel(service, acme)),
    ...(await aDomain(service, acme)),
    key_id: apiKeyId(acme),
  }
  victims.push(await aVictim(service, acme, 'u_mine_in_own', owned.name))
  requireEvery(owned)
  const strangers = await strangersTo(service)
  const before = await service.dump('acme')
  const findings: Findings = { cases: 0, leaks: [], isChanged: false }
  for (const operation of guarded) {
    for (const victim of victims) {
      for (const domain of operation.query.includes('domain') ? [undefined, victim.domain] : [undefined]) {
        for (const stranger of strangers) {
          await tryOne(service, operation, stranger, { ...owned, ...victim }, domain, findings)
        }
      }
    }
  }
  findings.isChanged = (await service.dump('acme')) !== before
  return findings
}

/** A body names a user who becomes the caller's own. */
const makesUsers = ({ method, path }: Operation) =>
  method === 'PUT' || (method === 'POST' && /users|context|domains|tokens/.test(path))
const makes = (method: string) => method === 'POST' || method === 'PUT'

function lateness(operation: Operation): number {
  if (makesUsers(operation)) return 3
  if (makes(operation.method)) return 2
  return operation.method === 'DELETE' ? 1 : 0
}

/**
 * What takes something away comes after all that reads, and what makes something last: a user of the same name in another
 * tenant is that tenant's own.
 */
const guarded = operations
  .filter(({ scope }) => scope !== undefined)
  .toSorted((a, b) => lateness(a) - lateness(b))

async function tryOne(
  service: Service,
  operation: Operation,
  { who, keyFor, status: expected }: Stranger,
  ids: Readonly<Record<string, string>>,
  domain: string | undefined,
  findings: Findings,
): Promise<void> {
  const { method } = operation
  const call = (known: Readonly<Record<string, string>>) => {
    const path = `${fill(operation.path, known)}${domain === undefined ? '' : `?domain=${domain}`}`
    // A tool's arguments lie deeper.
    const deep = (name: string, value: unknown) => (name === 'user_id' ? (known.user_id ?? value) : value)
    const body = operation.body && JSON.stringify(bodyOf(operation, known), deep)
    const headers = { Prefer: 'respond-async' }
    return service.call(method, path, keyFor(operation), { headers, ...(body && { body }) })
  }
  const answer = await call(ids)
  findings.cases++
  const says = `${who}: ${method} ${operation.path} ${domain ?? ''} of ${ids.user_id}: ${answer.status} ${answer.text.slice(0, 160)}`
  const named = operation.path.includes('{') || operation.body !== undefined
  const listed = [ids.version ?? SECRET, ids.key_id ?? SECRET, 'u_mine', `"domain":"${ids.name}"`]
  const lists = !named && listed.some((id) => answer.text.includes(id))
  // Who is foreign has no outcomes to train by.
  const trains = operation.path === '/v1/train' && answer.status === 200 && !answer.text.includes('"skipped"')
  const tells = answer.text.includes(SECRET) || lists || trains
  if (tells) findings.leaks.push(`${says}: tells`)
  else if (expected !== undefined && answer.status !== expected)
    findings.leaks.push(`${says}: not ${expected}`)
  else if (expected === undefined && named && !makesUsers(operation)) {
    const nobody = await call(
      Object.fromEntries(
        Object.entries(ids).map(([name, id]) => [name, name === 'domain' ? nobodys(id) : `${id}_not`]),
      ),
    )
    if (nobody.status !== answer.status) findings.leaks.push(`${says}: nobody's is ${nobody.status}`)
    else if (operation.path === FEEDBACK && nobody.text !== answer.text)
      findings.leaks.push(`${says}: nobody's is ${nobody.text.slice(0, 160)}`)
  }
}

/** What is shipped is everybody's. */
const nobodys = (domain: string) => (domain === 'dating' ? domain : `${domain}-not`)

const fill = (path: string, ids: Readonly<Record<string, string>>) =>
  path.replaceAll(/{(\w+)}/g, (_, name) => encodeURIComponent(ids[name] ?? 'none'))

const FEEDBACK = '/v1/feedback'

/** The example of the operation, of the ids that are known: outcomes with the user on both sides. */
function bodyOf(operation: Operation, ids: Readonly<Record<string, string>>): object {
  if (operation.path !== FEEDBACK) return { ...operation.body?.example, ...pick(ids, operation) }
  const items = [
    { seeker_id: ids.user_id, candidate_id: ids.candidate_id, outcome: 'accepted' },
    { seeker_id: ids.candidate_id, candidate_id: ids.user_id, outcome: 'rejected' },
  ]
  return { domain: 'dating', items }
}

/** The ids that a body of the operation's example names. */
const pick = (ids: Readonly<Record<string, string>>, { body }: Operation) =>
  Object.fromEntries(
    Object.keys(ids).flatMap((name) => (body && name in body.example ? [[name, ids[name]]] : [])),
  )

async function aVictim(
  service: Service,
  acme: string,
  userId: string,
  domain = 'dating',
): Promise<Record<string, string>> {
  const said = { user_id: userId, domain, context: `I love chess. ${SECRET}` }
  const body = JSON.stringify({ ...said, fields: { age: 32, gender: 'woman', note: SECRET } })
  const { status, text: answer } = await service.call('POST', '/v1/users', acme, {
    body,
    headers: { Prefer: 'wait=10', 'Idempotency-Key': userId },
  })
  if (status !== 200) throw new Error(answer)
  const { text } = await service.call('GET', `/v1/users/${userId}/context?domain=${domain}`, acme)
  return { user_id: userId, domain, context_id: JSON.parse(text).data[0].context_id }
}

/** A webhook with a message, which belong to no user. */
async function aWebhook(service: Service, acme: string): Promise<Record<string, string>> {
  const body = JSON.stringify({ url: 'https://example.com/hook', description: SECRET })
  const made = await service.call('POST', '/v1/webhooks', acme, { body })
  const { id } = JSON.parse(made.text)
  const sent = await service.call('POST', `/v1/webhooks/${id}/test`, acme)
  if (made.status !== 200 || sent.status !== 200) throw new Error(made.text + sent.text)
  return { webhook_id: id, delivery_id: JSON.parse(sent.text).id }
}

/** A domain of the tenant's own. */
async function aDomain(service: Service, acme: string) {
  const note = { name: 'note', kind: 'soft', type: 'string', description: SECRET }
  const { status, text } = await service.call('PUT', '/v1/domains/mine', acme, {
    body: JSON.stringify({ fields: [note] }),
  })
  if (status !== 200) throw new Error(text)
  return { name: 'mine' }
}

/** A run with the model that it made, of outcomes between two of the tenant's who are not at stake. */
async function aModel(service: Service, acme: string): Promise<Record<string, string>> {
  const done = async (method: string, path: string, body?: object) => {
    const { status, text } = await service.call(method, path, acme, {
      ...(body && { body: JSON.stringify(body) }),
    })
    if (status !== 200) throw new Error(text)
    return JSON.parse(text)
  }
  for (const user_id of ['u_seeker', 'u_candidate'])
    await done('POST', '/v1/users', { user_id, domain: 'dating' })
  const outcome = {
    seeker_id: 'u_seeker',
    candidate_id: 'u_candidate',
    outcome: 'accepted',
    match_id: SECRET,
  }
  await done('POST', '/v1/feedback', { domain: 'dating', items: [outcome] })
  const { run_id } = await done('POST', '/v1/train', { domain: 'dating', force: true })
  await service.train()
  const { version } = await done('GET', `/v1/train/${run_id}`)
  return { run_id, version, candidate_id: 'u_candidate' }
}

/** A route that names something new is tried with one of the tenant's, or not at all. */
function requireEvery(owned: Readonly<Record<string, string>>): void {
  const known = new Set(['user_id', 'context_id', ...Object.keys(owned)])
  const names = operations.flatMap(({ path }) =>
    [...path.matchAll(/{(\w+)}/g)].map(([, name]) => String(name)),
  )
  const missing = names.filter((name) => !known.has(name))
  if (missing.length > 0) throw new Error(`the matrix makes nothing for: ${missing.join(', ')}`)
}

async function strangersTo(service: Service): Promise<Stranger[]> {
  const acme = await service.newKey('acme')
  const one = (who: string, key: string | undefined, status: number | undefined): Stranger => ({
    who,
    keyFor: () => key,
    status,
  })
  const scopes = [...new Set(guarded.map(({ scope }) => String(scope)))]
  const others = new Map<string, string>()
  for (const scope of scopes) {
    const rest = ['users:read', 'users:write', 'match', 'admin'].filter((other) => other !== scope)
    others.set(scope, await service.newKey('acme', { scopes: rest }))
  }
  return [
    one('no key', undefined, 401),
    one('no key of ours', 'sk_live_0123456789', 401),
    one('forged', `${acme.slice(0, -1)}${acme.endsWith('0') ? '1' : '0'}`, 401),
    one('revoked', await service.newKey('acme', { isRevoked: true }), 401),
    one('expired', await service.newKey('acme', { expiresAt: new Date(0) }), 401),
    { who: 'of other scopes', keyFor: ({ scope }) => others.get(String(scope)), status: 403 },
    one('foreign', await service.newKey('other'), undefined),
  ]
}
