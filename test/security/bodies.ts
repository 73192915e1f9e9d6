import fc from 'fast-check'
import pLimit from 'p-limit'
import { OUTCOMES } from '../../shared/outcome.ts'
import type { PublishedDomain } from '../../shared/schema.ts'
import { anything, type Named, valuesOf } from './arbitrary.ts'
import { type Operation, operations } from './document.ts'
import type { Service } from './service.ts'

/** What is no JSON object, or breaks what reads it. */
const RAW = [
  '',
  ' ',
  '{',
  '[]',
  'null',
  '"x"',
  '{"user_id":1e400}',
  '{"__proto__":{"a":1}}',
  '[['.repeat(5_000),
  '\ufeff{}',
  `{"user_id":"${'x'.repeat(300_000)}"}`,
]
/** What the service alone decides. */
const SERVERS_OWN = ['revision', 'tenant_id', 'derived', 'embeddings', 'provenance', 'enrichment']
const USERS = 300
const IN_FLIGHT = 8

interface Call {
  operation: Operation
  /** Undefined for an operation that takes none. */
  body: string | undefined
  headers: Record<string, string>
  /** For what its path names. */
  id: string
}

export interface Sent {
  /** How many answers had each status. */
  statuses: Record<number, number>
  /** Which operations were answered with 200 at least once. */
  succeeded: Set<string>
  slowestMs: number
  wrong: string[]
}

export interface Sending {
  count: number
  seed: number
  /** What takes longer is wrong. */
  maxMs: number
}

/** Sends generated bodies and ids to every operation that takes some: no 5xx, nothing slow, every answer as documented. */
export async function sendBodies(
  service: Service,
  key: string,
  { count, seed, maxMs }: Sending,
): Promise<Sent> {
  const sent: Sent = { statuses: {}, succeeded: new Set(), slowestMs: 0, wrong: [] }
  const named = await membersOf(service, key)
  const webhookId = await aWebhook(service, key)
  const run = await aRun(service, key)
  const writes = operations.filter(({ body }) => body !== undefined)
  const others = operations.filter(
    ({ body, path, scope }) => !body && path.includes('{') && scope !== undefined,
  )
  const calls = fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...writes.map((operation) => callsOf(operation, named, webhookId))) },
    { weight: 2, arbitrary: fc.oneof(...others.map((operation) => idsOf(operation, run))) },
  )
  const limit = pLimit(IN_FLIGHT)
  const all = fc.sample(calls, { numRuns: count, seed })
  await Promise.all(all.map((call) => limit(() => send(service, key, call, maxMs, sent))))
  return sent
}

async function send(
  service: Service,
  key: string,
  { operation, body, headers, id }: Call,
  maxMs: number,
  sent: Sent,
): Promise<void> {
  const path = operation.path.replaceAll(/{\w+}/g, encodeURIComponent(id))
  const init = { headers, ...(body !== undefined && { body }) }
  const { status, text, tookMs } = await service.call(operation.method, path, key, init)
  sent.statuses[status] = (sent.statuses[status] ?? 0) + 1
  sent.slowestMs = Math.max(sent.slowestMs, tookMs)
  if (status === 200) sent.succeeded.add(`${operation.method} ${operation.path}`)
  const fault =
    status >= 500 ? 'a fault of ours' : tookMs > maxMs ? 'slow' : faultOf(operation, path, status, text)
  if (fault === undefined) return
  const answer = `${status} in ${Math.round(tookMs)} ms ${text.slice(0, 200)}`
  sent.wrong.push(`${operation.method} ${path} ${body?.slice(0, 300)} -> ${answer}: ${fault}`)
}

/** A user named `..` has no path: what a URL makes of it is another operation's, or nobody's. */
function faultOf(operation: Operation, path: string, status: number, text: string): string | undefined {
  const { pathname } = new URL(path, 'http://kith')
  if (pathname === path) return operation.faultOf(status, text)
  const there = operations
    .filter((one) => new RegExp(`^${one.path.replaceAll(/{\w+}/g, '[^/]+')}$`).test(pathname))
    .sort((a, b) => Number(b.path === pathname) - Number(a.path === pathname))
  const reached = there.find(({ method }) => method === operation.method)
  if (reached) return reached.faultOf(status, text)
  const expected = there.length > 0 ? 405 : 404
  return status === expected ? undefined : `expected ${expected} at ${pathname}`
}

/** Ids of what there is, as far as it is known before, and of what there cannot be. */
function idsOf(operation: Operation, run: string): fc.Arbitrary<Call> {
  const all = { user_id: 'u1', version: 'dating.lm.2026-05-01', run_id: run, name: 'mine' }
  const own = Object.entries(all).filter(([name]) => operation.path.includes(`{${name}}`))
  const known = (own.length > 0 ? own : Object.entries(all)).map(([, id]) => id)
  const ids = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('\u0000', '..', '%00', "'; drop table models; --", 'x'.repeat(5_000)),
    },
  )
  return fc.record({
    operation: fc.constant(operation),
    body: fc.constant(undefined),
    headers: fc.constant({}),
    id: ids.map((id) => id.toWellFormed()),
  })
}

function callsOf(operation: Operation, named: Named, id: string): fc.Arbitrary<Call> {
  // No store is configured, so that most references would only be refused.
  const values = fc
    .tuple(valuesOf(operation.body?.schema ?? {}, named), fc.integer({ min: 0, max: 9 }))
    .map(([value, chance]) => (chance > 0 ? without(value, 'memory_ref') : value))
  const extra = fc
    .tuple(values, fc.constantFrom(...SERVERS_OWN), anything)
    .map(([value, name, own]) =>
      typeof value === 'object' && value !== null ? { ...value, [name]: own } : value,
    )
  const bodies = fc.oneof(
    { weight: 20, arbitrary: values.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: extra.map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.constantFrom(...RAW) },
  )
  const headers = fc.oneof(
    { weight: 8, arbitrary: fc.constant({ Prefer: 'respond-async' }) },
    { weight: 1, arbitrary: fc.constant({ Prefer: 'wait=5' }) },
    {
      weight: 1,
      arbitrary: fc.record({
        Prefer: fc.constant('respond-async'),
        'Idempotency-Key': fc.integer({ max: 500, min: 0 }).map((n) => `"k${n}"`),
        'If-Match': fc.constantFrom('"1"', '"2"', '*', 'W/"1"', 'none'),
      }),
    },
  )
  return fc.record({ operation: fc.constant(operation), body: bodies, headers, id: fc.constant(id) })
}

function without(value: unknown, member: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== member))
}

/** A run on an outcome of two users. */
async function aRun(service: Service, key: string): Promise<string> {
  const post = async (path: string, body: object) =>
    JSON.parse((await service.call('POST', path, key, { body: JSON.stringify(body) })).text)
  for (const user_id of ['u0', 'u1']) await post('/v1/users', { user_id, domain: 'dating' })
  const outcome = { seeker_id: 'u0', candidate_id: 'u1', outcome: 'accepted' }
  await post('/v1/feedback', { domain: 'dating', items: [outcome] })
  return (await post('/v1/train', { domain: 'dating', force: true })).run_id
}

async function aWebhook(service: Service, key: string): Promise<string> {
  const body = JSON.stringify({ url: 'https://example.com/hook' })
  return JSON.parse((await service.call('POST', '/v1/webhooks', key, { body })).text).id
}

/** Users that calls share, the domains that there are, and values that their fields take. */
async function membersOf(service: Service, key: string): Promise<Named> {
  const { text: listed } = await service.call('GET', '/v1/schema', key)
  const list = JSON.parse(listed) as { domains: { domain: string }[] }
  const domains = list.domains.map(({ domain }) => domain)
  const fields = await Promise.all(domains.map((domain) => fieldsOf(service, key, domain)))
  const texts = [
    '32, NYC, vegetarian.',
    'I love chess.',
    'Nurse from Boston, wants kids.',
    'I used to smoke.',
  ]
  const text = fc.oneof(
    { weight: 20, arbitrary: fc.constantFrom(...texts) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2_000 }) },
  )
  const user = fc.integer({ min: 0, max: USERS - 1 }).map((n) => `u${n}`)
  // Few of them, so that outcomes name who is there.
  const one = fc.nat(19).map((n) => `u${n}`)
  return {
    user_id: fc.oneof(user, one),
    seeker_id: one,
    candidate_id: one,
    outcome: fc.constantFrom(...Object.keys(OUTCOMES)),
    domain: fc.constantFrom(...domains),
    context: text,
    content: text,
    url: fc.constantFrom('https://example.com/hook', 'https://127.0.0.1/', 'http://example.com', 'ftp://x'),
    fields: fc.oneof(
      { weight: 2, arbitrary: fc.record({ age: fc.integer({ min: 18, max: 80 }), note: fc.string() }) },
      { weight: 1, arbitrary: fc.oneof(...fields) },
    ),
    filters: fc.oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      {
        weight: 1,
        arbitrary: fc.dictionary(fc.constantFrom('age', 'gender', 'location_within_km'), anything),
      },
    ),
  }
}

async function fieldsOf(service: Service, key: string, domain: string): Promise<fc.Arbitrary<object>> {
  const { text } = await service.call('GET', `/v1/schema?domain=${domain}`, key)
  const { fields } = JSON.parse(text) as PublishedDomain
  const members = fields
    .filter(({ kind }) => kind !== 'derived')
    .map((field) => {
      const { name, items, ...rest } = field
      return [name, valuesOf({ ...asSchema(rest), ...(items && { items: asSchema(items) }) }, {})]
    })
  return fc.record(Object.fromEntries(members), { requiredKeys: [] })
}

const asSchema = ({ type, values, ...bounds }: { type: string; values?: readonly string[] | undefined }) =>
  type === 'enum' ? { enum: values } : { type, ...bounds }
