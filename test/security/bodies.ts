import fc from 'fast-check'
import * as v from 'valibot'
import { STATUS } from '../../shared/errors.ts'
import { UserRecord } from '../../shared/record.ts'
import type { Service } from './service.ts'

/** What Postgres, JSON or JavaScript stumble over. */
const EDGES = [
  '\u0000',
  '\ud800',
  'a\u0000b',
  '',
  ' ',
  '.',
  '..',
  '__proto__',
  '\u202e',
  'e\u0301',
  '😀'.repeat(200),
  'x'.repeat(9_000),
  0,
  -0,
  1e308,
  2 ** 53,
  -(2 ** 53),
  0.1,
  null,
  true,
  [],
  {},
  [[[[[[[[[[1]]]]]]]]]],
  { a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } },
  'null',
  '{"a":1}',
  "'; drop table users; --",
  '%00',
  '2026-02-30',
  '9999-12-31T23:59:59.999999Z',
  '+275760-09-13T00:00:00.001Z',
]
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
]

const edge = fc.constantFrom(...EDGES)
const value = fc.oneof(edge, fc.string({ unit: 'binary', maxLength: 40 }), fc.jsonValue({ maxDepth: 4 }))
const usual = <T>(common: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 12, arbitrary: common }, { weight: 1, arbitrary: value })
const fieldName = fc.oneof(
  fc.constantFrom('age', 'gender', 'location', 'relationship_goal', 'values_text'),
  fc.string({ maxLength: 70 }),
)
const body = fc.record(
  {
    user_id: usual(fc.constantFrom('u1', 'u2', 'u3')),
    domain: usual(fc.constantFrom('dating', 'hiring')),
    context: usual(fc.constant('32, NYC, vegetarian.')),
    content: usual(fc.constant('I love chess.')),
    fields: usual(fc.dictionary(fieldName, value, { maxKeys: 6 })),
    source: usual(fc.constant('chat')),
    occurred_at: usual(fc.constant('2026-01-01T00:00:00Z')),
    memory_ref: value,
    revision: value,
    tenant_id: value,
  },
  { requiredKeys: ['user_id', 'domain'] },
)
const trimmed = fc
  .tuple(body, fc.constantFrom<'/v1/users' | '/v1/context'>('/v1/users', '/v1/context'), fc.boolean())
  .map(([sent, path, own]) => {
    const not =
      path === '/v1/users' ? ['content', 'source', 'occurred_at'] : ['context', 'fields', 'memory_ref']
    const left = own
      ? Object.fromEntries(
          Object.entries(sent).filter(([name]) => ![...not, 'revision', 'tenant_id'].includes(name)),
        )
      : sent
    return { path, body: JSON.stringify(left) }
  })
const raw = fc
  .tuple(fc.constantFrom(...RAW), fc.constantFrom('/v1/users', '/v1/context'))
  .map(([text, path]) => ({ path, body: text }))

const Refused = v.strictObject({
  error: v.strictObject({
    code: v.picklist(Object.keys(STATUS)),
    message: v.pipe(v.string(), v.minLength(1)),
    details: v.optional(v.object({})),
  }),
})
const Appended = v.object({
  user_id: v.string(),
  context_id: v.string(),
  fields_updated: v.array(v.string()),
})

/** Sends generated bodies. @returns how many answers had each status, the slowest, and what was wrong */
export async function sendBodies(service: Service, key: string, count: number, seed: number) {
  const statuses: Record<number, number> = {}
  const wrong: string[] = []
  let slowestMs = 0
  const bodies = fc.sample(fc.oneof({ weight: 20, arbitrary: trimmed }, { weight: 1, arbitrary: raw }), {
    numRuns: count,
    seed,
  })
  for (const { path, body: sent } of bodies) {
    const { status, text, tookMs } = await service.call('POST', path, key, {
      body: sent,
      headers: { Prefer: 'respond-async' },
    })
    statuses[status] = (statuses[status] ?? 0) + 1
    slowestMs = Math.max(slowestMs, tookMs)
    const schema = status !== 200 ? Refused : path === '/v1/users' ? UserRecord : Appended
    const isValid = v.safeParse(schema, JSON.parse(text)).success
    if (status >= 500 || tookMs > 1_000 || !isValid)
      wrong.push(
        `${status} in ${Math.round(tookMs)} ms: ${path} ${sent.slice(0, 300)} -> ${text.slice(0, 200)}`,
      )
  }
  return { statuses, slowestMs, wrong }
}
