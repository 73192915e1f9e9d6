import { sql } from 'drizzle-orm'
import type { DeliveryJob, MessageType } from '../../shared/webhook.ts'
import { allRows, type Database, json } from './db.ts'
import { RESEND_AFTER } from './keyed.ts'
import { deliveryJobOf, type WithDeliveryJob } from './webhook-outbox.ts'

/** A leased message: only the holder may send it until the lease expires. */
export interface Lease {
  deliveryId: string
  endpointId: string
  /** Fencing token under which the outcome is written. */
  turn: number
  /** Attempts so far, including this one. */
  attempts: number
  event: MessageType
  createdAt: string
  data: Readonly<Record<string, unknown>>
  url: string
  /** Encrypted. The previous one follows while it is valid. */
  secrets: readonly string[]
}

/** Concurrent deliveries per endpoint; one if none succeeded lately. */
const MAX_IN_FLIGHT = 5
/** Longer than a batch of attempts takes. */
const LEASE = sql`interval '90 seconds'`

/**
 * Leases messages that are still to be sent, up to a limit per endpoint. Others stay due until one in flight ends. A
 * lease without an outcome expires.
 */
export async function leaseDeliveries(db: Database, deliveries: readonly DeliveryJob[]): Promise<Lease[]> {
  const asked = sql`jsonb_to_recordset(${json(deliveries)}) as t ("deliveryId" text, turn bigint)`
  const [, rows] = await db.background([
    sql`select endpoint_id from webhook_endpoints where endpoint_id in (
      select d.endpoint_id from ${asked} join webhook_deliveries d on d.delivery_id = t."deliveryId")
      order by endpoint_id for no key update`,
    sql`
      with wanted as (
        select d.delivery_id, d.turn, e.url, e.failing_since,
          array_remove(array[e.secret, case when e.previous_until > now() then e.previous_secret end], null) as secrets,
          row_number() over (partition by d.endpoint_id order by d.due_at, d.delivery_id) as place, (
            select count(*) from webhook_deliveries w where w.endpoint_id = d.endpoint_id and w.due_at is not null
              and w.claimed_until > now()) as in_flight
        from ${asked} join webhook_deliveries d on d.delivery_id = t."deliveryId" and d.turn = t.turn
          join webhook_endpoints e using (endpoint_id)
        where d.due_at is not null and e.disabled_at is null
      ), placed as (
        select *, place + in_flight <= case when failing_since is null then ${MAX_IN_FLIGHT} else 1 end as fits
        from wanted
      ), held as (
        update webhook_deliveries d set due_at = now() from placed p
        where d.delivery_id = p.delivery_id and d.turn = p.turn and d.due_at is not null and not p.fits
      )
      update webhook_deliveries d set turn = d.turn + 1, attempts = d.attempts + 1, attempted_at = now(),
        claimed_until = now() + ${LEASE}, due_at = now() + ${LEASE}
      from placed p
      where d.delivery_id = p.delivery_id and d.turn = p.turn and d.due_at is not null and p.fits
      returning jsonb_build_object('deliveryId', d.delivery_id, 'endpointId', d.endpoint_id, 'turn', d.turn,
        'attempts', d.attempts, 'event', d.event, 'createdAt', d.created_at, 'url', p.url,
        'secrets', p.secrets) as lease, d.data`,
  ])
  return allRows<{ lease: Omit<Lease, 'data'>; data: Lease['data'] }>(rows).map((row) => ({
    ...row.lease,
    data: row.data,
  }))
}

/** The outcome of an attempt. */
export interface Attempted {
  /** Null without an answer. */
  status: number | null
  /** Why there was no answer. */
  error: string | null
}

const lockEndpoint = ({ endpointId }: Lease) =>
  sql`select endpoint_id from webhook_endpoints where endpoint_id = ${endpointId} for no key update`

/** Matches nothing if a later lease was taken or the message is gone. */
const ofLease = ({ deliveryId, turn }: Lease) => sql`d.delivery_id = ${deliveryId} and d.turn = ${turn}`

/**
 * Records a delivery, and forgets data kept only for it. Uses the clock instead of the transaction's start, so that
 * messages which became due while this one waited for the endpoint's lock count as due.
 *
 * @returns jobs of messages that waited for this one to end
 */
export async function putDelivered(
  db: Database,
  lease: Lease,
  { status }: Attempted,
): Promise<DeliveryJob[]> {
  const { endpointId, deliveryId } = lease
  const [, , rows] = await db.background([
    lockEndpoint(lease),
    sql`with delivered as (
        update webhook_deliveries d set delivered_at = now(), due_at = null, claimed_until = null,
          status = ${status}, error = null, data = case when d.event = 'user.erased' then null else d.data end
        where ${ofLease(lease)} returning d.endpoint_id)
      update webhook_endpoints e set failing_since = null from delivered d
      where e.endpoint_id = d.endpoint_id and e.failing_since is not null`,
    sql`update webhook_deliveries d set due_at = now() + ${RESEND_AFTER} where d.delivery_id in (
        select w.delivery_id from webhook_deliveries w
        where w.endpoint_id = ${endpointId} and w.due_at <= clock_timestamp() and w.delivery_id <> ${deliveryId}
        order by w.due_at limit greatest(0, ${MAX_IN_FLIGHT} - (
          select count(*) from webhook_deliveries f where f.endpoint_id = ${endpointId} and f.due_at is not null
            and f.claimed_until > now()))
        for update skip locked)
      returning ${deliveryJobOf} as job`,
  ])
  return allRows<WithDeliveryJob>(rows).map((row) => row.job)
}

/** An endpoint without a success for this long is disabled. */
const GIVEN_UP = sql`interval '5 days'`

/**
 * Records a failed attempt.
 *
 * @param retryAfterSeconds delay of the next attempt; undefined: the message has failed
 * @param isGone the endpoint answered 410 Gone
 */
export async function putUndelivered(
  db: Database,
  lease: Lease,
  { status, error }: Attempted,
  { retryAfterSeconds, isGone }: { retryAfterSeconds: number | undefined; isGone: boolean },
): Promise<void> {
  const givenUp = sql`e.failing_since < now() - ${GIVEN_UP}`
  await db.background([
    lockEndpoint(lease),
    sql`with undelivered as (
        update webhook_deliveries d set claimed_until = null, status = ${status}, error = ${error},
          due_at = now() + ${retryAfterSeconds ?? null}::float8 * interval '1 second'
        where ${ofLease(lease)} returning d.endpoint_id)
      update webhook_endpoints e set failing_since = coalesce(e.failing_since, now()),
        disabled_at = case when ${isGone}::boolean or ${givenUp} then coalesce(e.disabled_at, now()) else e.disabled_at end,
        disabled_reason = coalesce(e.disabled_reason,
          case when ${isGone}::boolean then 'gone' when ${givenUp} then 'failing' end)
      from undelivered d where e.endpoint_id = d.endpoint_id`,
  ])
}

/** Marks dead-lettered messages as failed, unless a later lease was taken. */
export async function failDeliveries(
  db: Database,
  deliveries: readonly DeliveryJob[],
  error: string,
): Promise<void> {
  await db.background([
    sql`update webhook_deliveries d set due_at = null, claimed_until = null, error = ${error}
      from jsonb_to_recordset(${json(deliveries)}) as t ("deliveryId" text, turn bigint)
      where d.delivery_id = t."deliveryId" and d.turn = t.turn and d.due_at is not null`,
  ])
}

/** Jobs per endpoint and sweep; further messages follow those. */
const PER_SWEEP = 20

/**
 * Takes overdue messages, a few per endpoint and only one for a failing endpoint, with a visibility timeout. Messages
 * without attempts left are marked as failed.
 */
export async function takeOverdueDeliveries(
  db: Database,
  limits: { messages: number; attempts: number; resendAfterSeconds: number },
): Promise<DeliveryJob[]> {
  const [rows] = await db.background([
    sql`update webhook_deliveries d set
        due_at = case when d.attempts < ${limits.attempts} then now() + ${limits.resendAfterSeconds} * interval '1 second' end,
        error = case when d.attempts < ${limits.attempts} then d.error else 'no_outcome' end, claimed_until = null
      where d.delivery_id in (
        select n.delivery_id from webhook_endpoints e cross join lateral (
          select w.delivery_id, w.due_at from webhook_deliveries w
          where w.endpoint_id = e.endpoint_id and w.due_at < now()
          order by w.due_at limit case when e.failing_since is null then ${PER_SWEEP} else 1 end
          for update skip locked) n
        where e.disabled_at is null order by n.due_at limit ${limits.messages})
      returning ${deliveryJobOf} as job, d.due_at is not null as is_due`,
  ])
  return allRows<WithDeliveryJob & { is_due: boolean }>(rows)
    .filter((row) => row.is_due)
    .map((row) => row.job)
}

/** The log is kept for 30 days; attempts end after four. */
export async function pruneDeliveries(db: Database): Promise<void> {
  await db.background([
    sql`delete from webhook_deliveries where delivery_id in (
      select delivery_id from webhook_deliveries where created_at < now() - interval '30 days' limit 10000)`,
  ])
}
