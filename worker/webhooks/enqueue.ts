import type { DeliveryJob } from '../../shared/webhook.ts'
import type { Deps } from '../deps.ts'

/** Enqueues delivery jobs after the answer is sent. The sweeper resends a lost one. */
export function enqueueDeliveries(
  deps: Pick<Deps, 'webhooks' | 'afterAnswer'>,
  deliveries: readonly DeliveryJob[],
  delaySeconds = 0,
): void {
  if (deliveries.length > 0)
    deps.afterAnswer(deps.webhooks.enqueue(deliveries.map((job) => ({ job, delaySeconds }))))
}
