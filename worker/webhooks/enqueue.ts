import type { Turn } from '../../shared/webhook.ts'
import type { Deps } from '../deps.ts'

/** Sends jobs for messages to webhooks, without making anybody wait. One that gets lost the sweeper sends again. */
export function enqueueDeliveries(
  deps: Pick<Deps, 'webhooks' | 'afterAnswer'>,
  turns: readonly Turn[],
  delaySeconds = 0,
): void {
  if (turns.length > 0) deps.afterAnswer(deps.webhooks.enqueue(turns.map((turn) => ({ turn, delaySeconds }))))
}
