import fc from 'fast-check'
import pLimit from 'p-limit'
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
  body: string
  headers: Record<string, string>
}

export interface Sent {
  /** How many answers had each status. */
  statuses: Record<number, number>
  slowestMs: number
  wrong: string[]
}

export interface Sending {
  count: number
  seed: number
  /** What takes longer is wrong. */
  maxMs: number
}

/** Sends generated bodies to every operation that takes one: no 5xx, nothing slow, every answer as documented. */
export async function sendBodies(
  service: Service,
  key: string,
  { count, seed, maxMs }: Sending,
): Promise<Sent> {
  const sent: Sent = { statuses: {}, slowestMs: 0, wrong: [] }
  const named = await membersOf(service, key)
  const webhookId = await aWebhook(service, key)
  const writes = operations.filter(({ body }) => body !== undefined)
  const calls = fc.oneof(...writes.map((operation) => callsOf(operation, named)))
  const inTurn = pLimit(IN_FLIGHT)
  const all = fc.sample(calls, { numRuns: count, seed })
  await Promise.all(all.map((call) => inTurn(() => send(service, key, { ...call, webhookId }, maxMs, sent))))
  return sent
}

async function send(
  service: Service,
  key: string,
  call: Call & { webhookId: string },
  maxMs: number,
  sent: Sent,
): Promise<void> {
  const { operation, body, headers, webhookId } = call
  const path = operation.path.replace('{webhook_id}', webhookId)
  const { status, text, tookMs } = await service.call(operation.method, path, key, { body, headers })
  sent.statuses[status] = (sent.statuses[status] ?? 0) + 1
  sent.slowestMs = Math.max(sent.slowestMs, tookMs)
  const fault = status >= 500 ? 'a fault of ours' : tookMs > maxMs ? 'slow' : operation.faultOf(status, text)
  if (fault === undefined) return
  const answer = `${status} in ${Math.round(tookMs)} ms ${text.slice(0, 200)}`
  sent.wrong.push(`${operation.method} ${path} ${body.slice(0, 300)} -> ${answer}: ${fault}`)
}

function callsOf(operation: Operation, named: Named): fc.Arbitrary<Call> {
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
  return fc.record({ operation: fc.constant(operation), body: bodies, headers })
}

function without(value: unknown, member: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== member))
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
  return {
    user_id: fc.integer({ min: 0, max: USERS - 1 }).map((n) => `u${n}`),
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
