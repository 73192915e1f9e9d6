import type { Erased } from '../../shared/erased.ts'
import type { Deps } from '../deps.ts'
import type { Caller } from '../store/db.ts'
import type { Precondition } from '../store/keyed.ts'
import { deleteUser } from '../store/users.ts'
import { enqueueDeliveries } from '../webhooks/enqueue.ts'

/**
 * Erases everything held about a user, in one domain or in all. The log keeps the counts of deleted rows, but not the
 * user.
 *
 * @throws AppError `not_found`, `precondition_failed`
 */
export async function eraseUser(
  deps: Deps,
  caller: Caller,
  userId: string,
  domain: string | undefined,
  match: Precondition['match'],
): Promise<Erased> {
  const { erased, deliveries, steps } = await deleteUser(deps.db, caller, userId, domain, match)
  deps.log('info', 'user_erased', { ...erased })
  enqueueDeliveries(deps, deliveries)
  if (steps.length > 0) deps.afterAnswer(deps.training.enqueue(steps))
  return erased
}
