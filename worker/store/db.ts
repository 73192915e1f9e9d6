import { type NeonQueryFunction, neon, neonConfig } from '@neondatabase/serverless'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Self } from '../tokens/rules.ts'
import { failureOf, translate } from './failures.ts'

export type Scope = 'users:read' | 'users:write' | 'match' | 'admin'

/** The authenticated caller. */
export interface Caller {
  /** SHA-256 of the API key, in hexadecimal. */
  keyHash: string
  scope: Scope
  /** The tenant's own domains used by the request, with their versions: the database checks that they are current. */
  own?: ReadonlyMap<string, string>
  /** The calling page's origin, if foreign: the tenant must allow it. */
  origin?: string
  /** The token's user. */
  self?: Self
}

/** Whether a call may be repeated after a missing answer. */
export interface Sending {
  /** A repetition would answer differently, such as a precondition that only the first call meets. It is not resent. */
  once: boolean
}

type Row = Readonly<Record<string, unknown>>

/**
 * Postgres, one HTTP call per method call. The statements run in order in one transaction, each with a new snapshot;
 * the answer has the rows of each, in the same order.
 *
 * @throws StaleDefinitions before anything else is done
 * @throws AppError `unauthorized` | `forbidden`: the key; `invalid_request` | `not_found` | `idempotency_mismatch` |
 *   `precondition_failed`: a statement refused; `conflict`: that, or another request held a lock too long; in all
 *   these nothing has changed. `unavailable`: no answer, so the outcome may be unknown; repeatable calls were sent
 *   twice.
 */
export interface Database {
  /**
   * Runs as the tenant of the caller's key, which is looked up in every call, since it may be revoked at any time.
   * Requests of a tenant that share a lock run one after another.
   */
  request(
    caller: Caller,
    locks: readonly string[],
    statements: readonly SQL[],
    sending?: Sending,
  ): Promise<Row[][]>
  /**
   * Like `request`, in one statement without an explicit transaction: a database function that opens the request with
   * its first parameters and continues with the others.
   *
   * @returns the function's result; its type is asserted by the caller
   */
  requestOne<T>(
    caller: Caller,
    locks: readonly string[],
    functionName: `request_${string}`,
    parameters: readonly Parameter[],
    sending?: Sending,
  ): Promise<T>
  /** Runs as the background role, which sees all tenants. */
  background(statements: readonly SQL[]): Promise<Row[][]>
}

/** A parameter of a function. Objects become jsonb. */
export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | Readonly<Record<string, unknown>>

const TIMEOUT_MS = 3_000
const dialect = new PgDialect()

/**
 * @param url of the app role, `postgres://kith_app:…@…`
 * @param endpoint that replaces Neon's, if any
 */
export function neonDatabase(url: string, endpoint: string | undefined): Database {
  if (endpoint !== undefined) neonConfig.fetchEndpoint = endpoint
  return {
    request: async (caller, locks, statements, sending = { once: false }) => {
      const begin = sql`select begin_request(decode(${caller.keyHash}, 'hex'), ${caller.scope}, ${textArray(locks)})`
      const check = [
        ...(caller.origin === undefined ? [] : [sql`select check_origin(${caller.origin})`]),
        ...(caller.own?.size ? [checkDefinitions(caller.own)] : []),
      ]
      const results = await call(url, [begin, ...check, ...statements], sending)
      return results.slice(check.length)
    },
    async requestOne<T>(...[caller, locks, functionName, parameters, sending]: RequestOne) {
      const { text, params } = functionCall(caller, locks, functionName, parameters)
      const rows = await send(url, sending ?? { once: false }, (client) => client.query(text, params))
      return onlyRow<{ answer: T }>(rows).answer
    },
    // Not resent: the queue and the sweeper retry.
    background: (statements) => call(url, [sql`select begin_background()`, ...statements], { once: true }),
  }
}

type RequestOne = Parameters<Database['requestOne']>

/**
 * The statement of `requestOne`, with the result in the column `answer`. The first parameters are those of
 * `open_request`.
 */
export function functionCall(...[caller, locks, functionName, parameters]: RequestOne) {
  const { keyHash, scope, origin, own } = caller
  const known = own?.size ? Object.fromEntries(own) : null
  const params = [`\\x${keyHash}`, scope, locks, origin ?? null, known, ...parameters]
  const places = params.map((_, i) => `$${i + 1}`)
  return { text: `select ${functionName}(${places.join(', ')}) as answer`, params }
}

const checkDefinitions = (own: ReadonlyMap<string, string>): SQL =>
  sql`select check_definitions(${json(Object.fromEntries(own))})`

/** Passes a list as one parameter, which drizzle would otherwise spread. */
export const textArray = (items: readonly string[]): SQL => sql`${sql.param(items)}::text[]`

export const bigintArray = (items: readonly number[]): SQL => sql`${sql.param(items)}::bigint[]`

export const json = (value: unknown): SQL => sql`${JSON.stringify(value)}::jsonb`

/** The rows of a statement. Their type is asserted: the caller writes it beside the select list. */
export function allRows<T>(rows: readonly Row[] | undefined): T[] {
  return (rows ?? []) as T[]
}

/** The row of a statement that always has one. */
export function onlyRow<T>(rows: readonly Row[] | undefined): T {
  const [row] = allRows<T>(rows)
  if (row === undefined) throw new Error('a statement that always has a row had none')
  return row
}

async function call(url: string, statements: readonly SQL[], sending: Sending): Promise<Row[][]> {
  const queries = statements.map((statement) => dialect.sqlToQuery(statement))
  const [, ...results] = await send(url, sending, (client) =>
    client.transaction(queries.map(({ sql: text, params }) => client.query(text, params))),
  )
  return results
}

/** Both attempts together take at most TIMEOUT_MS. */
async function send<T>(
  url: string,
  { once }: Sending,
  ask: (client: NeonQueryFunction<false, false>) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const client = neon(url, { fetchOptions: { signal } })
  try {
    return await ask(client)
  } catch (error) {
    const failure = failureOf(error)
    const canRepeat = failure === 'rolled back' || (failure === 'unknown' && !once)
    if (!canRepeat || signal.aborted) throw translate(error)
  }
  try {
    return await ask(client)
  } catch (error) {
    throw translate(error)
  }
}
