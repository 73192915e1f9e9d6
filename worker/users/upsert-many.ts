import { type ErrorBody, errorBody, unservedMemory } from '../../shared/errors.ts'
import type { Deps } from '../deps.ts'
import { type Outcome, putUsers } from '../store/batch.ts'
import type { Caller } from '../store/db.ts'
import type { Idempotency } from '../store/replies.ts'
import { type Profile, upsertRowOf } from './upsert.ts'

export interface UpsertMany {
  /** In the order of application; `refused`: the error of an invalid item. */
  items: readonly ({ profile: Profile } | { refused: ErrorBody })[]
  idempotency: Idempotency | undefined
}

/**
 * Upserts several users in order, in one transaction and one call to the database. Refused items do not affect the
 * others. A user may occur more than once; each of their outcomes shows the final record.
 *
 * @returns an outcome per item, in the same order
 * @throws AppError if nothing was stored
 */
export async function upsertUsers(
  deps: Deps,
  caller: Caller,
  { items, idempotency }: UpsertMany,
): Promise<{ outcomes: readonly Outcome[]; replayed: boolean }> {
  const toPut = await Promise.all(
    items.map(async (item) =>
      'refused' in item
        ? item
        : { row: await upsertRowOf(item.profile), refusedIfUnserved: errorBody(unservedMemory()) },
    ),
  )
  const { outcomes, replayed, jobs } = await putUsers(deps.db, caller, toPut, idempotency)
  if (jobs.length > 0) deps.afterAnswer(deps.enqueue(jobs))
  return { outcomes, replayed }
}
