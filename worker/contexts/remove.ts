import type { Deps } from '../deps.ts'
import { readersOf } from '../enrich/pipeline.ts'
import { enrichWithin } from '../enrich/within.ts'
import { type AppendOutcome, deleteContext } from '../store/contexts.ts'
import type { Caller } from '../store/db.ts'
import type { Guarded, Reply } from '../store/keyed.ts'
import { isPartial } from '../store/snapshot.ts'
import { changesBetween } from './changes.ts'

/** How long the answer waits for the record to be computed again. */
const WAIT_SECONDS = 10

/**
 * Removes a text and every value that only it supports. Its content and readings are deleted when this returns.
 * Sending the text again adds it again.
 *
 * @throws AppError `not_found`, `precondition_failed`
 */
export async function removeContext(
  deps: Deps,
  caller: Caller,
  contextId: string,
  match: Guarded['precondition']['match'],
): Promise<Reply<AppendOutcome>> {
  const { before, ...due } = await deleteContext(
    deps.db,
    caller,
    { contextId, of: caller.self && deps.tokens.rules.textsOf(caller.self) },
    match,
    readersOf(deps),
  )
  await deps.domains.ready([before.schemaVersion, due.snapshot.schemaVersion])
  const outcomeOf = (after: Parameters<typeof changesBetween>[2]) => ({
    contextId,
    ...changesBetween(deps.domains, before, after),
  })
  const enriched = await enrichWithin(deps, due, WAIT_SECONDS, undefined, outcomeOf)
  return (
    enriched ?? {
      record: due.snapshot,
      outcome: outcomeOf({
        snapshot: due.snapshot,
        embedding: undefined,
        isPartial: isPartial(due.snapshot),
      }),
    }
  )
}
