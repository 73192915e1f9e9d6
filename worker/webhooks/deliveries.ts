import { AppError } from '../../shared/errors.ts'
import type { Delivery, LoggedDelivery } from '../../shared/webhook.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../record/order.ts'
import type { Caller } from '../store/db.ts'
import type { Idempotency, KeyedReply } from '../store/replies.ts'
import {
  findDeliveries,
  putReplay,
  putTest,
  type SendResult,
  type StoredDelivery,
} from '../store/webhook-deliveries.ts'
import { type Answered, getWebhook, noWebhook } from './endpoints.ts'
import { enqueueDeliveries } from './enqueue.ts'

/**
 * A webhook's messages, newest first: `limit`, plus one if there are more.
 *
 * @throws AppError `not_found`
 */
export async function listDeliveries(
  deps: Deps,
  caller: Caller,
  { id, ...page }: { id: string } & Parameters<typeof findDeliveries>[3],
): Promise<StoredDelivery[]> {
  const found = await findDeliveries(deps.db, caller, id, { ...page, limit: page.limit + 1 })
  if (found.length === 0) await getWebhook(deps, caller, id)
  return found
}

/** Sends a test message. @throws AppError `not_found`, `conflict` */
export async function testWebhook(
  deps: Deps,
  caller: Caller,
  id: string,
  idempotency: Idempotency | undefined,
): Promise<Answered<Delivery>> {
  return wished(deps, await putTest(deps.db, caller, idempotency, id), noWebhook)
}

/**
 * Sends a message again, whatever its status, under its own id, so that a receiver can deduplicate it.
 *
 * @throws AppError `not_found`, `conflict`
 */
export async function replayDelivery(
  deps: Deps,
  caller: Caller,
  id: string,
  idempotency: Idempotency | undefined,
): Promise<Answered<Delivery>> {
  return wished(
    deps,
    await putReplay(deps.db, caller, idempotency, id),
    () => new AppError('not_found', 'There is no such delivery.'),
  )
}

const REFUSALS = {
  disabled: () => new AppError('conflict', 'The webhook is disabled: enable it first.'),
  forgotten: () =>
    new AppError('conflict', 'Whom this message was about has been forgotten since it was delivered.'),
  sending: () => new AppError('conflict', 'The message is just being sent.', { retryAfterSeconds: 15 }),
}

function wished(
  deps: Deps,
  { reply, replayed }: KeyedReply<SendResult>,
  missing: () => AppError,
): Answered<Delivery> {
  if (!reply) throw missing()
  if (reply.refused) throw REFUSALS[reply.refused]()
  if (!reply.delivery) throw new Error('a message that was not refused was not written')
  if (!replayed) enqueueDeliveries(deps, [reply.delivery.job])
  return { answer: toDelivery(reply.delivery), replayed }
}

export const toLoggedDelivery = (delivery: StoredDelivery): LoggedDelivery => ({
  ...toDelivery(delivery),
  data: delivery.data,
})

function toDelivery(delivery: StoredDelivery): Delivery {
  const { dueAt, deliveredAt, attemptedAt } = delivery
  return {
    id: delivery.id,
    webhook_id: delivery.endpointId,
    type: delivery.event,
    status: deliveredAt ? 'delivered' : dueAt ? 'pending' : 'failed',
    attempts: delivery.attempts,
    last_status: delivery.status,
    last_error: delivery.error,
    last_attempt_at: attemptedAt && instant(attemptedAt),
    next_attempt_at: dueAt && instant(dueAt),
    delivered_at: deliveredAt && instant(deliveredAt),
    created_at: instant(delivery.createdAt),
  }
}
