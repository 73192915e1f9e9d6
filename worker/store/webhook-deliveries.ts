import { type SQL, sql } from 'drizzle-orm'
import { type MessageType, TEST_EVENT } from '../../shared/webhook.ts'
import { allRows, type Caller, type Database } from './db.ts'
import { RESEND_AFTER } from './keyed.ts'
import { type Idempotency, type KeyedReply, putIdempotent } from './replies.ts'
import { deliveryJobOf, type WithDeliveryJob } from './webhook-outbox.ts'

/** A row of the delivery log. Instants are ISO 8601 with Postgres's offset. */
export interface StoredDelivery extends WithDeliveryJob {
  id: string
  endpointId: string
  event: MessageType
  data: Readonly<Record<string, unknown>> | null
  attempts: number
  status: number | null
  error: string | null
  attemptedAt: string | null
  dueAt: string | null
  deliveredAt: string | null
  createdAt: string
}

/** The row as JSON, from `webhook_deliveries d`, without `data`. */
export const delivery: SQL = sql`jsonb_build_object(
  'id', d.delivery_id, 'endpointId', d.endpoint_id, 'event', d.event, 'job', ${deliveryJobOf},
  'attempts', d.attempts, 'status', d.status, 'error', d.error, 'attemptedAt', d.attempted_at, 'dueAt', d.due_at,
  'deliveredAt', d.delivered_at, 'createdAt', d.created_at)`

/** An endpoint's deliveries, newest first, after `after`. Empty if there is no such endpoint. */
export async function findDeliveries(
  db: Database,
  caller: Caller,
  endpointId: string,
  page: { after: readonly [createdAt: string, id: string] | undefined; limit: number },
): Promise<StoredDelivery[]> {
  const [createdAt, id] = page.after ?? [null, null]
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select ${delivery} as delivery, d.data from webhook_deliveries d
        where d.tenant_id = current_tenant() and d.endpoint_id = ${endpointId}
          and (${id}::text is null or (d.created_at, d.delivery_id) < (${createdAt}::timestamptz, ${id}::text))
        order by d.created_at desc, d.delivery_id desc limit ${page.limit}`,
    ],
  )
  return allRows<{ delivery: StoredDelivery; data: StoredDelivery['data'] }>(rows).map((row) => ({
    ...row.delivery,
    data: row.data,
  }))
}

/** A message to send, or why there is none. Without `data`, which a stored reply must not keep. */
export interface SendResult {
  delivery: StoredDelivery | null
  refused: 'disabled' | 'forgotten' | 'sending' | null
}

/** @returns no `reply` if there is no such endpoint */
export function putTest(
  db: Database,
  caller: Caller,
  idempotency: Idempotency | undefined,
  endpointId: string,
): Promise<KeyedReply<SendResult>> {
  return putIdempotent(
    db,
    caller,
    idempotency,
    [],
    (isFirst) => sql`
      target as (
        select * from webhook_endpoints e
        where e.tenant_id = current_tenant() and e.endpoint_id = ${endpointId} and ${isFirst}
      ), put as (
        insert into webhook_deliveries as d (tenant_id, endpoint_id, event, data, due_at)
        select tenant_id, endpoint_id, ${TEST_EVENT}, json_build_object('webhook_id', endpoint_id),
          now() + ${RESEND_AFTER}
        from target where disabled_at is null returning ${delivery} as delivery
      ), written as (
        select jsonb_build_object('delivery', (select delivery from put),
          'refused', case when disabled_at is not null then 'disabled' end) as reply from target
      )`,
  )
}

/**
 * Makes a message due again, as if it had never been sent.
 *
 * @returns no `reply` if there is no such message
 */
export function putReplay(
  db: Database,
  caller: Caller,
  idempotency: Idempotency | undefined,
  deliveryId: string,
): Promise<KeyedReply<SendResult>> {
  return putIdempotent(
    db,
    caller,
    idempotency,
    [],
    (isFirst) => sql`
      target as (
        select d.delivery_id, case when e.disabled_at is not null then 'disabled' when d.data is null then 'forgotten'
          when d.claimed_until > now() then 'sending' end as refused
        from webhook_deliveries d join webhook_endpoints e using (endpoint_id)
        where d.tenant_id = current_tenant() and d.delivery_id = ${deliveryId} and ${isFirst} for update of d
      ), put as (
        update webhook_deliveries d set turn = d.turn + 1, attempts = 0, due_at = now() + ${RESEND_AFTER},
          delivered_at = null, claimed_until = null, status = null, error = null
        from target t where d.tenant_id = current_tenant() and d.delivery_id = t.delivery_id and t.refused is null
        returning ${delivery} as delivery
      ), written as (
        select jsonb_build_object('delivery', (select delivery from put), 'refused', refused) as reply from target
      )`,
  )
}
