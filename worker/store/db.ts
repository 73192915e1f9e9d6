import { neon, neonConfig } from '@neondatabase/serverless'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import type { Self } from '../tokens/rules.ts'
import { failureOf, translate } from './failures.ts'

export type Scope = 'users:read' | 'users:write' | 'match' | 'admin'

/** Who asks, and what must not run at the same time: requests of one tenant that share a lock run one after another. */
export interface Caller {
  /** SHA-256 of the API key, in hexadecimal. */
  keyHash: string
  scope: Scope
  /** The tenant's own domains that the call was made ready with, by name: their versions must be the current ones. */
  own?: ReadonlyMap<string, string>
  /** The page that calls, of another origin than ours: the tenant must allow it. */
  origin?: string
  /** The user who calls by a token. */
  self?: Self
}

/** How a call deals with an answer that does not come. */
export interface Sending {
  /** Done twice it would answer something else, as a precondition that only the first time meets: not sent again. */
  once: boolean
}

type Row = Readonly<Record<string, unknown>>

/**
 * Postgres, one HTTP call per method call. The statements run in order in one transaction, each with a fresh
 * snapshot; the answer has the rows of each, in the same order.
 *
 * @throws StaleDefinitions before anything else is done
 * @throws AppError `unauthorized` | `forbidden`: the key; `invalid_request` | `not_found` | `idempotency_mismatch` |
 *   `precondition_failed`: a statement refused; `conflict`: that, or another request held a lock too long; in all these nothing has changed.
 *   `unavailable`: no answer, so the outcome may be unknown. What can be was sent a second time before.
 */
export interface Database {
  /** As the tenant of the caller's key, which may be revoked at any time: it is looked up in every call. */
  request(
    caller: Caller,
    locks: readonly string[],
    statements: readonly SQL[],
    sending?: Sending,
  ): Promise<Row[][]>
  /** As the background, which sees every tenant's records. */
  background(statements: readonly SQL[]): Promise<Row[][]>
}

const TIMEOUT_MS = 3_000
const dialect = new PgDialect()

/**
 * @param url of the app role, `postgres://kith_app:…@…`
 * @param endpoint where Neon's protocol is spoken, if not at Neon
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
    // The queue and the sweeper come again by themselves.
    background: (statements) => call(url, [sql`select begin_background()`, ...statements], { once: true }),
  }
}

const checkDefinitions = (own: ReadonlyMap<string, string>): SQL =>
  sql`select check_definitions(${json(Object.fromEntries(own))})`

/** One parameter for a list: left to itself drizzle would spread it into many. */
export const textArray = (items: readonly string[]): SQL => sql`${sql.param(items)}::text[]`

export const bigintArray = (items: readonly number[]): SQL => sql`${sql.param(items)}::bigint[]`

export const json = (value: unknown): SQL => sql`${JSON.stringify(value)}::jsonb`

/** The rows of a statement. Their shape is what its select list says: the caller writes both side by side. */
export function allRows<T>(rows: readonly Row[] | undefined): T[] {
  return (rows ?? []) as T[]
}

/** The row of a statement that always has one. */
export function onlyRow<T>(rows: readonly Row[] | undefined): T {
  const [row] = allRows<T>(rows)
  if (row === undefined) throw new Error('a statement that always has a row had none')
  return row
}

/** Both tries together get TIMEOUT_MS. */
async function call(url: string, statements: readonly SQL[], { once }: Sending): Promise<Row[][]> {
  const signal = AbortSignal.timeout(TIMEOUT_MS)
  const client = neon(url, { fetchOptions: { signal } })
  const queries = statements.map((statement) => dialect.sqlToQuery(statement))
  const send = async () => {
    const [, ...results] = await client.transaction(
      queries.map(({ sql: text, params }) => client.query(text, params)),
    )
    return results
  }
  try {
    return await send()
  } catch (error) {
    const failure = failureOf(error)
    const canRepeat = failure === 'rolled back' || (failure === 'unknown' && !once)
    if (!canRepeat || signal.aborted) throw translate(error)
  }
  try {
    return await send()
  } catch (error) {
    throw translate(error)
  }
}
