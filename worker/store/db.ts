import { NeonDbError, neon, neonConfig } from '@neondatabase/serverless'
import type { SQL } from 'drizzle-orm'
import { sql } from 'drizzle-orm'
import { PgDialect } from 'drizzle-orm/pg-core'
import { AppError, unauthorized, unservedMemory } from '../../shared/errors.ts'

export type Scope = 'users:read' | 'users:write' | 'match' | 'admin'

/** Who asks, and what must not run at the same time: requests of one tenant that share a lock run one after another. */
export interface Caller {
  /** SHA-256 of the API key, in hexadecimal. */
  keyHash: string
  scope: Scope
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
    request: (caller, locks, statements, sending = { once: false }) =>
      call(
        url,
        [
          sql`select begin_request(decode(${caller.keyHash}, 'hex'), ${caller.scope}, ${textArray(locks)})`,
          ...statements,
        ],
        sending,
      ),
    // The queue and the sweeper come again by themselves.
    background: (statements) => call(url, [sql`select begin_background()`, ...statements], { once: true }),
  }
}

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

/**
 * SQLSTATEs that mean something to a caller. Those of class KT are raised by our own functions; the rest is in
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const REFUSALS: Readonly<Record<string, () => AppError>> = {
  KT400: unservedMemory,
  KT401: unauthorized,
  KT403: () => new AppError('forbidden', 'This API key does not have the scope that this call needs.'),
  KT404: () => new AppError('not_found', 'There is no such user or text.'),
  KT409: () =>
    new AppError(
      'conflict',
      'What was answered under this Idempotency-Key has been erased: use another key.',
    ),
  KT412: () =>
    new AppError('precondition_failed', 'The record is not in the state that the request requires.'),
  KT422: () =>
    new AppError(
      'idempotency_mismatch',
      'This Idempotency-Key was used with another body in the last 24 hours.',
    ),
  '55P03': () =>
    new AppError('conflict', 'Another request is changing the same record.', { retryAfterSeconds: 1 }),
}

/**
 * What a failure says of the transaction.
 *   rolled back   for the sake of another: nothing has changed, and the same again may succeed at once
 *   unknown       the answer is missing: it may have been committed
 *   busy          nothing has changed, and asking again at once would make it worse
 *   permanent     nothing has changed, and the same again would fail again: a bug of ours, or a refusal
 */
type Failure = 'rolled back' | 'unknown' | 'busy' | 'permanent'

/** By the SQLSTATE, else by `HTTP <status>`, else `none` where there is no (whole) answer; the first that fits. */
const FAILURES: readonly (readonly [shape: RegExp, failure: Failure])[] = [
  [/^(40001|40P01)$/, 'rolled back'],
  [/^(53...|57014|57P03)$/, 'busy'],
  [/^(08|57)...$/, 'unknown'],
  [/^HTTP (413|507)$/, 'permanent'],
  [/^(HTTP \d+|none)$/, 'unknown'],
  [/^/, 'permanent'],
]

function failureOf(error: unknown): Failure {
  const shape = shapeOf(error)
  return FAILURES.find(([pattern]) => pattern.test(shape))?.[1] ?? 'permanent'
}

/** The driver tells a status only in its message; an answer that breaks off is an error of the platform's own. */
function shapeOf(error: unknown): string {
  if (!(error instanceof NeonDbError)) return 'none'
  return (
    error.code ?? /^Server error \((HTTP) status (\d+)\)/.exec(error.message)?.slice(1, 3).join(' ') ?? 'none'
  )
}

/** A database error keeps its text to itself: it can hold values of the row. */
function translate(error: unknown): unknown {
  const shape = shapeOf(error)
  const refusal = REFUSALS[shape]
  if (refusal) return refusal()
  if (failureOf(error) === 'permanent') return new DatabaseError(shape)
  return new AppError('unavailable', 'The database did not answer.', { retryAfterSeconds: 1, cause: error })
}

/** A statement that Postgres refused for a reason that no caller can mend: a bug. */
export class DatabaseError extends Error {
  /** The SQLSTATE, or the HTTP status of an endpoint that refused the call itself. */
  readonly code: string

  constructor(code: string) {
    super(`The database refused: ${code}`)
    this.name = 'DatabaseError'
    this.code = code
  }
}
