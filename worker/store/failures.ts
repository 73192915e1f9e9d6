import { NeonDbError } from '@neondatabase/serverless'
import type { Definition } from '../../shared/definition.ts'
import { AppError, unauthorized, unservedMemory } from '../../shared/errors.ts'

/**
 * SQLSTATEs that concern the caller. Class KT is raised by our own functions; for the rest see
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const REFUSALS: Readonly<Record<string, () => AppError>> = {
  KT400: unservedMemory,
  KT401: unauthorized,
  KT403: () => new AppError('forbidden', 'This API key does not have the scope that this call needs.'),
  KT451: () =>
    new AppError('forbidden', 'The tenant does not allow calls from this origin: PUT /v1/origins.', {
      isHidden: true,
    }),
  KT404: () => new AppError('not_found', 'There is no such user or text.'),
  KT409: () =>
    new AppError(
      'conflict',
      'What was answered under this Idempotency-Key has been erased: use another key.',
    ),
  KT410: () => new AppError('conflict', 'There are users in this domain: erase them first.'),
  KT429: () =>
    new AppError('conflict', 'This tenant has as many domains of its own as it may have: delete one first.'),
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

const UNMIGRATED = 'The database lacks a migration: npm run migrate brings it up to date.'
const UNKNOWN_ROLE =
  'The database refuses the user or the password of DATABASE_URL: npm run migrate makes the user kith_app.'

/** SQLSTATEs of a database that is not set up for this Worker, with advice for the operator. */
const UNREADY: Readonly<Record<string, string>> = {
  '3F000': UNMIGRATED,
  '42703': UNMIGRATED,
  '42883': UNMIGRATED,
  '42P01': UNMIGRATED,
  '28000': UNKNOWN_ROLE,
  '28P01': UNKNOWN_ROLE,
  '3D000': 'There is no database of the name in DATABASE_URL.',
}

/**
 * What a failure means for the transaction.
 *
 *   rolled back   nothing has changed, because of another transaction; a retry may succeed at once
 *   unknown       the answer is missing: it may have been committed
 *   busy          nothing has changed, and an immediate retry would add load
 *   permanent     nothing has changed, and a retry would fail again: a bug, or a refusal
 */
type Failure = 'rolled back' | 'unknown' | 'busy' | 'permanent'

/** By SQLSTATE, or `HTTP <status>`, or `none` for a missing or truncated answer; the first match counts. */
const FAILURES: readonly (readonly [shape: RegExp, failure: Failure])[] = [
  [/^(40001|40P01)$/, 'rolled back'],
  [/^(53...|57014|57P03)$/, 'busy'],
  [/^(08|57)...$/, 'unknown'],
  [/^HTTP (413|507)$/, 'permanent'],
  [/^(HTTP \d+|none)$/, 'unknown'],
  [/^/, 'permanent'],
]

export function failureOf(error: unknown): Failure {
  const shape = shapeOf(error)
  return FAILURES.find(([pattern]) => pattern.test(shape))?.[1] ?? 'permanent'
}

/** The driver puts the status only in its message; a truncated answer is an error of the platform. */
function shapeOf(error: unknown): string {
  if (!(error instanceof NeonDbError)) return 'none'
  return (
    error.code ?? /^Server error \((HTTP) status (\d+)\)/.exec(error.message)?.slice(1, 3).join(' ') ?? 'none'
  )
}

/** Drops the text of database errors, which can contain values of the row. */
export function translate(error: unknown): unknown {
  const shape = shapeOf(error)
  const stale = shape === 'KT205' ? staleDefinitions(error) : undefined
  if (stale) return stale
  const refusal = REFUSALS[shape]
  if (refusal) return refusal()
  const unready = UNREADY[shape]
  if (unready) return new AppError('unavailable', unready, { retryAfterSeconds: 60, cause: error })
  if (failureOf(error) === 'permanent') return new DatabaseError(shape)
  return new AppError('unavailable', 'The database did not answer.', { retryAfterSeconds: 1, cause: error })
}

/** A current definition from `check_definitions`; `version` is null if the domain is deleted. */
export interface Current {
  name: string
  version: string | null
  definition: Definition | null
}

/** The request used an outdated version of a tenant's own domain. Nothing has changed. */
export class StaleDefinitions extends Error {
  readonly current: readonly Current[]

  constructor(current: readonly Current[]) {
    super('a definition has changed')
    this.name = 'StaleDefinitions'
    this.current = current
  }
}

/** Our own database function writes the detail. */
function staleDefinitions(error: unknown): StaleDefinitions | undefined {
  const detail = error instanceof NeonDbError ? error.detail : undefined
  return detail === undefined ? undefined : new StaleDefinitions(JSON.parse(detail) as Current[])
}

/** Postgres refused a statement for a reason that no caller can fix: a bug. */
export class DatabaseError extends Error {
  /** The SQLSTATE, or the HTTP status. */
  readonly code: string

  constructor(code: string) {
    super(`The database refused: ${code}`)
    this.name = 'DatabaseError'
    this.code = code
  }
}
