import * as v from 'valibot'
import { isServerAddress } from '../../shared/address.ts'
import { parsePlace } from './reference.ts'

/** Whether a store on this machine may be called without TLS; any other needs TLS. */
export type Loopback = 'https' | 'http'

/** A header value: no spaces, no line breaks. */
const Secret = v.pipe(
  v.string('text'),
  v.regex(/^[\x21-\x7e]{1,1024}$/, '1 to 1024 visible ASCII characters'),
)

const common = {
  tenant: v.pipe(v.string('text'), v.uuid('a tenant id (UUID)'), v.toLowerCase()),
  base_url: v.pipe(
    v.string('text'),
    v.check(
      isServerAddress,
      'an https:// address without user, query or fragment (http:// only on loopback, in development)',
    ),
  ),
}

const NamedStore = v.pipe(
  v.string('text'),
  v.check(named('mem0'), "'mem0://<name>', or 'mem0://*' for any name"),
)

const Store = v.variant(
  'kind',
  [
    v.strictObject({
      kind: v.literal('jeanmemory'),
      ...common,
      match: v.pipe(v.string('text'), v.check(named('jeanmemory'), "'jeanmemory://<name>'")),
      // A key of Jean Memory belongs to one person, so each user needs one.
      keys: v.record(v.string('text'), Secret, 'an object: the key of each user'),
    }),
    v.strictObject({ kind: v.literal('mem0'), ...common, match: NamedStore, secret: Secret }),
    v.strictObject({ kind: v.literal('mem0-self-hosted'), ...common, match: NamedStore, secret: Secret }),
    v.strictObject({
      kind: v.literal('http'),
      ...common,
      match: v.pipe(v.string('text'), v.check(named('https'), "'https://<host>/<path>'")),
      secret: Secret,
    }),
  ],
  "one of 'jeanmemory', 'mem0', 'mem0-self-hosted', 'http'",
)

/** A connection that the operator opened for one tenant. */
export type Store = v.InferOutput<typeof Store>
export type StoreOf<Kind extends Store['kind']> = Extract<Store, { kind: Kind }>

const MEMBERS = new Set(['kind', 'tenant', 'base_url', 'match', 'secret', 'keys'])

/**
 * Parses the setting `MEMORY_STORES`: a JSON list of stores. The first that matches a reference serves it.
 *
 * @param setting undefined if not configured
 * @throws Error with the position and what was expected, without the value, which could be a secret
 */
export function parseStores(setting: string | undefined, loopback: Loopback): readonly Store[] {
  if (setting === undefined) return []
  const parsed = v.safeParse(v.array(Store, 'a JSON list of stores'), parseJson(setting))
  if (!parsed.success) throw wrong(parsed.issues.map(describe))
  const issues = parsed.output.flatMap((store, i) => [
    ...(loopback === 'https' && !store.base_url.startsWith('https:')
      ? [`[${i}].base_url: expected https://`]
      : []),
    ...(parsed.output.findIndex((other) => same(other, store)) < i
      ? [`[${i}].match: expected one store for each tenant and match`]
      : []),
  ])
  if (issues.length > 0) throw wrong(issues)
  return parsed.output
}

function parseJson(setting: string): unknown {
  try {
    return JSON.parse(setting)
  } catch {
    // The parser's message quotes the text.
    throw wrong(['expected JSON'])
  }
}

const wrong = (issues: readonly string[]) => new Error(`MEMORY_STORES: ${issues.join('; ')}`)

function describe(issue: v.BaseIssue<unknown>): string {
  const [index, member] = issue.path?.map(({ key }) => key) ?? []
  if (index === undefined) return `expected ${issue.message}`
  if (member === undefined) return `[${String(index)}]: expected an object with 'kind'`
  if (!MEMBERS.has(String(member))) return `[${String(index)}]: has a member that its kind does not know`
  const missing = issue.received === 'undefined'
  return `[${String(index)}].${String(member)}: expected ${missing ? 'to be there' : issue.message}`
}

const same = (a: Store, b: Store) => a.tenant === b.tenant && a.match === b.match

function named(scheme: string) {
  return (match: string) =>
    (scheme === 'mem0' && match === 'mem0://*') || parsePlace(match)?.scheme === scheme
}
