import { AppError } from '../../shared/errors.ts'
import type { StoredText } from '../../shared/stored-text.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../record/order.ts'
import { findContexts, type StoredContext } from '../store/contexts.ts'
import type { Caller } from '../store/db.ts'
import type { Paged } from '../store/paged.ts'

/**
 * Renders a stored text with its readings. `in_force` is false for a text that a later upsert replaced: it is kept
 * for the history only.
 */
export function toContext(context: StoredContext): StoredText {
  const { read } = context
  return {
    context_id: context.contextId,
    domain: context.domain,
    origin: context.origin,
    source: context.source,
    content: context.content,
    occurred_at: instant(context.occurredAt),
    created_at: instant(context.createdAt),
    in_force: context.inForce,
    status: read ? 'read' : 'pending',
    ...(read && {
      extractor: read.extractor,
      schema_version: read.schemaVersion,
      readings: read.readings,
      rejected: read.rejected,
    }),
  }
}

/**
 * A user's texts, oldest first: up to `limit`, fewer if they are long.
 *
 * @throws AppError `not_found` if the user does not exist
 */
export async function listContexts(
  deps: Deps,
  caller: Caller,
  page: Parameters<typeof findContexts>[2],
): Promise<Paged<StoredContext>> {
  const found = await findContexts(deps.db, caller, page)
  if (!found) throw new AppError('not_found', 'There is no such user.')
  return found
}
