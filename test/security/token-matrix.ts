import { SELF_SCOPES } from '../../shared/token.ts'
import { type Operation, operations } from './document.ts'
import { type Findings, SECRET } from './matrix.ts'
import type { Service } from './service.ts'

/** The others' words, and a value of theirs that candidates for a match have. */
export async function aPerson(service: Service, key: string, userId: string): Promise<string> {
  const body = JSON.stringify({
    user_id: userId,
    domain: 'dating',
    context: `I love chess. ${SECRET}`,
    fields: { age: 32, location: `${SECRET} town`, note: SECRET },
  })
  const made = await service.call('POST', '/v1/users', key, { body, headers: { Prefer: 'wait=10' } })
  if (made.status !== 200) throw new Error(made.text)
  const { text } = await service.call('GET', `/v1/users/${userId}/context?domain=dating`, key)
  return JSON.parse(text).data[0].context_id
}

export async function tokenFor(
  service: Service,
  key: string,
  user_id: string,
  domain = 'dating',
  scopes: readonly string[] = SELF_SCOPES,
): Promise<string> {
  const body = JSON.stringify({ user_id, domain, scopes })
  const { status, text } = await service.call('POST', '/v1/tokens', key, { body })
  if (status !== 200) throw new Error(text)
  return JSON.parse(text).token
}

/**
 * Every operation that asks for a key × other users of the tenant, by a token of one user who has no record. Their own
 * matches are looked at, too: nobody's values may be in them.
 *
 * @param users how many others
 */
export async function tryToken(service: Service, users: number): Promise<Findings> {
  const acme = await service.newKey('acme')
  const others: Record<string, string>[] = []
  for (let i = 0; i < users; i++) {
    const user_id = `u_mine_${i}`
    others.push({ user_id, context_id: await aPerson(service, acme, user_id), domain: 'dating' })
  }
  const findings: Findings = { cases: 0, leaks: [], isChanged: false }
  const self = 'u_self'
  await service.call('POST', '/v1/users', acme, {
    body: JSON.stringify({ user_id: self, domain: 'dating', fields: { age: 32 } }),
  })
  const token = await tokenFor(service, acme, self)
  const before = await service.dump('acme')
  await tryMatches(service, token, self, findings)
  await tryScopes(service, acme, self, findings)
  for (const operation of operations.filter(({ scope }) => scope !== undefined))
    for (const domain of operation.query.includes('domain') ? [undefined, 'dating', 'hiring'] : [undefined])
      for (const other of others) await tryOne(service, operation, token, other, domain, findings)
  findings.isChanged = (await service.dump('acme')) !== before
  return findings
}

async function tryMatches(service: Service, token: string, self: string, findings: Findings): Promise<void> {
  const asked = { user_id: self, domain: 'dating', explain: true, limit: 100 }
  for (const more of [{}, { filters: { age: 32 } }, { filters: { location: `${SECRET} town` } }]) {
    const body = JSON.stringify({ ...asked, ...more })
    const { text } = await service.call('POST', '/v1/match', token, { body })
    findings.cases++
    const tells = text.includes(SECRET) || ('filters' in more && text.includes('u_mine'))
    if (tells) findings.leaks.push(`matches ${JSON.stringify(more)}: ${text.slice(0, 160)}`)
  }
}

/** A token that may do one thing does nothing else, not even with its own user. */
async function tryScopes(service: Service, acme: string, self: string, findings: Findings): Promise<void> {
  for (const scope of SELF_SCOPES) {
    const token = await tokenFor(service, acme, self, 'dating', [scope])
    for (const operation of operations.filter(({ selfScope }) => selfScope && selfScope !== scope))
      await tryOne(service, operation, token, { user_id: self, domain: 'dating' }, undefined, findings)
  }
}

async function tryOne(
  service: Service,
  { method, path, body: described }: Operation,
  token: string,
  other: Readonly<Record<string, string>>,
  domain: string | undefined,
  findings: Findings,
): Promise<void> {
  const at = path.replaceAll(/{(\w+)}/g, (_, name) => other[name] ?? 'dating')
  const named = Object.fromEntries(
    Object.entries(other).filter(([name]) => described && name in described.example),
  )
  const answer = await service.call(method, domain === undefined ? at : `${at}?domain=${domain}`, token, {
    headers: { Prefer: 'respond-async' },
    ...(described && { body: JSON.stringify({ ...described.example, ...named }) }),
  })
  findings.cases++
  const isRefused = [400, 403, 404].includes(answer.status)
  if (!isRefused || answer.text.includes(SECRET))
    findings.leaks.push(`${method} ${at} ${domain ?? ''}: ${answer.status} ${answer.text.slice(0, 160)}`)
}
