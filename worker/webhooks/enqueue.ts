import type { DeliveryJob } from '../../shared/webhook.ts'
import type { Deps } from '../deps.ts'

/** Sends jobs for messages to webhooks, without making anybody wait. One that gets lost the sweeper sends again. */
export function enqueueDeliveries(
  deps: Pick<Deps, 'webhooks' | 'afterAnswer'>,
  deliveries: readonly DeliveryJob[],
  delaySeconds = 0,
): void {
  if (deliveries.length > 0)
    deps.afterAnswer(deps.webhooks.enqueue(deliveries.map((job) => ({ job, delaySeconds }))))
}
