import { type ErrorBody, errorBody, unservedMemory } from '../../shared/errors.ts'
import type { Deps } from '../deps.ts'
import { type Outcome, putUsers } from '../store/batch.ts'
import type { Caller } from '../store/db.ts'
import type { Idempotency } from '../store/replies.ts'
import { type Profile, upsertRowOf } from './upsert.ts'

export interface UpsertMany {
  /** In the order in which they are done; `refused` is what was found wrong with an item already. */
  items: readonly ({ profile: Profile } | { refused: ErrorBody })[]
  idempotency: Idempotency | undefined
}

/**
 * Upserts one user after the other, in one call to the database and one transaction: when this returns, all that was
 * not refused is stored, and what is refused has no effect on its neighbours. A user may come more than once: each
 * of their outcomes is the record as the last one left it.
 *
 * @returns an outcome per item, in the same order
 * @throws AppError if nothing has been done
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
