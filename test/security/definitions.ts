import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import pLimit from 'p-limit'
import { anything } from './arbitrary.ts'
import type { Sending, Sent } from './bodies.ts'
import { operations } from './document.ts'
import type { Service } from './service.ts'

type Json = null | boolean | number | string | Json[] | { [member: string]: Json }

const example = (name: string): Json =>
  JSON.parse(readFileSync(new URL(`../../examples/${name}/domain.json`, import.meta.url), 'utf8'))

/** Definitions that are right, and have something of everything. */
const RIGHT: readonly Json[] = [
  example('tennis-partners'),
  example('mentoring'),
  { extends: 'dating', remove: ['pets'], fields: [] },
  {
    fields: [
      { name: 'side', kind: 'hard', type: 'enum', values: ['gives', 'takes'], description: '' },
      {
        name: 'hours',
        kind: 'hard',
        type: 'integer',
        minimum: 1,
        maximum: 40,
        description: '',
        unit: 'hours',
      },
      { name: 'about_text', kind: 'soft', type: 'string', description: '', read: { sentences: ['i'] } },
    ],
    head: [{ label: 'About', field: 'about_text' }],
    match: {
      sides: { field: 'side' },
      wishes: [{ wish: 'hours', of: 'hours', holds: 'at_least' }],
      features: [{ by: 'gap', field: 'hours', span: 5, weight: 1 }],
    },
    outcomes: [{ label: 'met', grade: 'converted', weight: 1 }],
    examples: [{ text: 'Two hours.', fields: { hours: { value: 2, quotes: ['Two hours'] } } }],
  },
]

/** What patterns, names and bounds stumble over. */
const HOSTILE: readonly Json[] = [
  '(((((a)))))',
  '(a|(b|(c|d)?)?)?',
  '(a|aa|aaa)? (a|aa|aaa)? (a|aa|aaa)? {number}',
  '~ ~ ~ ~',
  '{number} {number} {number}',
  '{nothing}',
  '{_number}',
  '(?<=a)+',
  'a**',
  '^$ >',
  '$1',
  '$9',
  '\\',
  '[a-z]{1000}',
  'constructor',
  '__proto__',
  'location_within_km',
  'dating.v999',
  'hiring',
  'mine.v1',
  'a'.repeat(201),
  Array(101).fill('a'),
  Array(2_001).fill('a b c'),
  1e-320,
  Number.MAX_SAFE_INTEGER,
  [{ by: 'same', field: 'side', weight: 1e9 }],
]

const NAMES = ['d0', 'd1', 'd2', 'd3', 'd4']
const NO_NAMES = ['dating', 'constructor', 'Ä', '-a', '%00', 'a'.repeat(65), 'a_b']
const TEXT =
  'Elo 1850, 4.0 player from Leeds, doubles, two hours a week, no car. 5 (km) ~ {number} $1 \u0000 🌲'

interface Try {
  name: string
  definition: string
  does: 'write' | 'dry_run' | 'read' | 'delete' | 'expect'
}

const mutation = fc.record({
  at: fc.nat(),
  how: fc.constantFrom('replace', 'drop', 'repeat', 'name'),
  by: fc.oneof(fc.constantFrom(...HOSTILE), anything as fc.Arbitrary<Json>),
})

const tries: fc.Arbitrary<Try> = fc.record({
  name: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...NAMES) },
    { weight: 1, arbitrary: fc.constantFrom(...NO_NAMES) },
  ),
  definition: fc
    .tuple(fc.constantFrom(...RIGHT), fc.array(mutation, { maxLength: 3 }))
    .map(([right, mutations]) => JSON.stringify(mutations.reduce(mutate, structuredClone(right)))),
  does: fc.constantFrom('write', 'write', 'dry_run', 'read', 'delete', 'expect'),
})

/** Sends definitions that are nearly right and goes by those that are taken: no 5xx, nothing slow, every answer as documented. */
export async function sendDefinitions(
  service: Service,
  key: string,
  { count, seed, maxMs }: Sending,
): Promise<Sent> {
  const sent: Sent = { statuses: {}, succeeded: new Set(), slowestMs: 0, wrong: [] }
  const limit = pLimit(4)
  const all = fc.sample(tries, { numRuns: count, seed })
  await Promise.all(all.map((one) => limit(() => tryOne(asker(service, key, maxMs, sent), one))))
  return sent
}

type Ask = (method: string, route: string, name: string, more?: More) => Promise<number>
interface More {
  query?: string
  body?: string
  headers?: Record<string, string>
}

async function tryOne(ask: Ask, { name, definition, does }: Try): Promise<void> {
  const route = '/v1/domains/{name}'
  const user = JSON.stringify({ user_id: `u_${name}`, domain: name, context: TEXT, fields: { hours: 3 } })
  if (does === 'read') {
    const body = `{"definition":${definition},"text":${JSON.stringify(TEXT)}}`
    await ask('POST', `${route}/read`, name, { body })
  } else if (does === 'delete') {
    await ask('DELETE', '/v1/users/{user_id}', `u_${name}`)
    await ask('DELETE', route, name)
  } else if (does === 'dry_run') {
    await ask('PUT', route, name, { body: definition, query: '?dry_run=true' })
  } else if (does === 'expect') {
    await ask('PUT', route, name, { body: definition, headers: { 'If-Match': `"${name}.v1"` } })
  } else if ((await ask('PUT', route, name, { body: definition })) === 200) {
    await ask('POST', '/v1/users', name, { body: user, headers: { Prefer: 'wait=5' } })
    await ask('GET', route, name)
    await ask('GET', '/v1/schema', name, { query: `?domain=${name}` })
    await ask('POST', '/v1/match', name, { body: JSON.stringify({ user_id: `u_${name}`, domain: name }) })
  }
}

/** @returns what asks, and notes in `sent` what is wrong with an answer */
function asker(service: Service, key: string, maxMs: number, sent: Sent): Ask {
  return async (method, route, name, { query = '', ...init } = {}) => {
    const operation = operations.find((one) => one.method === method && one.path === route)
    if (!operation) throw new Error(`there is no ${method} ${route}`)
    const path = route.replace(/{\w+}/, encodeURIComponent(name)) + query
    const { status, text, tookMs } = await service.call(method, path, key, init)
    sent.statuses[status] = (sent.statuses[status] ?? 0) + 1
    sent.slowestMs = Math.max(sent.slowestMs, tookMs)
    const fault =
      status >= 500 ? 'a fault of ours' : tookMs > maxMs ? 'slow' : operation.faultOf(status, text)
    if (fault !== undefined) {
      const answer = `${status} in ${Math.round(tookMs)} ms ${text.slice(0, 300)}`
      sent.wrong.push(`${fault}: ${method} ${path} -> ${answer} to ${init.body?.slice(0, 2_000)}`)
    }
    return status
  }
}

/** One place of a definition is another. */
function mutate(whole: Json, { at, how, by }: { at: number; how: string; by: Json }): Json {
  const places = placesOf(whole)
  const place = places[at % places.length]
  if (!place) return by
  const { holder, key } = place
  if (Array.isArray(holder)) {
    const index = Number(key)
    if (how === 'drop') holder.splice(index, 1)
    else if (how === 'repeat') holder.push(structuredClone(holder[index] as Json))
    else holder[index] = by
  } else if (how === 'drop') delete holder[key]
  else if (how === 'name' && typeof by === 'string') {
    const value = holder[key] as Json
    delete holder[key]
    Object.defineProperty(holder, by, { value, enumerable: true, configurable: true, writable: true })
  } else holder[key] = by
  return whole
}

type Place = { holder: Json[] | { [member: string]: Json }; key: string }

function placesOf(value: Json): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, member]) => [
    { holder: value as Place['holder'], key },
    ...placesOf(member),
  ])
}
