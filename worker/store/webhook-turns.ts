import { sql } from 'drizzle-orm'
import type { MessageType, Turn } from '../../shared/webhook.ts'
import { allRows, type Database, json } from './db.ts'
import { RESEND_AFTER } from './keyed.ts'
import { turnOf, type WithTurn } from './webhook-outbox.ts'

/** A message whose turn was taken: it may be sent now, by nobody else. */
export interface Claim {
  deliveryId: string
  endpointId: string
  /** The next one: what the outcome is written under. */
  turn: number
  /** Made so far, this one included. */
  attempts: number
  event: MessageType
  createdAt: string
  data: Readonly<Record<string, unknown>>
  url: string
  /** Sealed. The one before, while it is good, comes second. */
  secrets: readonly string[]
}

/** How many messages to one endpoint are on their way at a time; one where none got through lately. */
const MAX_IN_FLIGHT = 5
/** Longer than a batch of attempts takes: who has not written the outcome by then never will. */
const CLAIM = sql`interval '90 seconds'`

/**
 * Takes the turns that are still to take, one after the other for each endpoint. Those that find no room wait, due, for
 * one that is on its way to come back. What an attempt's end would have written is then unknown until the claim ends.
 */
export async function claimTurns(db: Database, turns: readonly Turn[]): Promise<Claim[]> {
  const asked = sql`jsonb_to_recordset(${json(turns)}) as t ("deliveryId" text, turn bigint)`
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
        claimed_until = now() + ${CLAIM}, due_at = now() + ${CLAIM}
      from placed p
      where d.delivery_id = p.delivery_id and d.turn = p.turn and d.due_at is not null and p.fits
      returning jsonb_build_object('deliveryId', d.delivery_id, 'endpointId', d.endpoint_id, 'turn', d.turn,
        'attempts', d.attempts, 'event', d.event, 'createdAt', d.created_at, 'url', p.url,
        'secrets', p.secrets) as claim, d.data`,
  ])
  return allRows<{ claim: Omit<Claim, 'data'>; data: Claim['data'] }>(rows).map((row) => ({
    ...row.claim,
    data: row.data,
  }))
}

/** How an attempt ended. */
export interface Attempted {
  /** Null where there was no answer. */
  status: number | null
  /** Why there was none. */
  error: string | null
}

const lockEndpoint = ({ endpointId }: Claim) =>
  sql`select endpoint_id from webhook_endpoints where endpoint_id = ${endpointId} for no key update`

/** Whose outcome this is; nothing where another turn has begun meanwhile, or the message is gone. */
const ofClaim = ({ deliveryId, turn }: Claim) => sql`d.delivery_id = ${deliveryId} and d.turn = ${turn}`

/**
 * Writes that a message has got there. What only this message was kept for is forgotten with it. By the clock, not by
 * the transaction's beginning: what was made to wait while this one waited for the endpoint's lock is due as well.
 *
 * @returns the turns of those that have waited for the room that this one leaves
 */
export async function putDelivered(db: Database, claim: Claim, { status }: Attempted): Promise<Turn[]> {
  const { endpointId, deliveryId } = claim
  const [, , rows] = await db.background([
    lockEndpoint(claim),
    sql`with delivered as (
        update webhook_deliveries d set delivered_at = now(), due_at = null, claimed_until = null,
          status = ${status}, error = null, data = case when d.event = 'user.erased' then null else d.data end
        where ${ofClaim(claim)} returning d.endpoint_id)
      update webhook_endpoints e set failing_since = null from delivered d
      where e.endpoint_id = d.endpoint_id and e.failing_since is not null`,
    sql`update webhook_deliveries d set due_at = now() + ${RESEND_AFTER} where d.delivery_id in (
        select w.delivery_id from webhook_deliveries w
        where w.endpoint_id = ${endpointId} and w.due_at <= clock_timestamp() and w.delivery_id <> ${deliveryId}
        order by w.due_at limit greatest(0, ${MAX_IN_FLIGHT} - (
          select count(*) from webhook_deliveries f where f.endpoint_id = ${endpointId} and f.due_at is not null
            and f.claimed_until > now()))
        for update skip locked)
      returning ${turnOf} as turn`,
  ])
  return allRows<WithTurn>(rows).map((row) => row.turn)
}

/** An endpoint to which nothing got through for so long is disabled. */
const GIVEN_UP = sql`interval '5 days'`

/**
 * Writes that a message has not got there.
 *
 * @param retryAfterSeconds when to try again; undefined: it has failed
 * @param isGone the endpoint says that it is there no more
 */
export async function putUndelivered(
  db: Database,
  claim: Claim,
  { status, error }: Attempted,
  { retryAfterSeconds, isGone }: { retryAfterSeconds: number | undefined; isGone: boolean },
): Promise<void> {
  const givenUp = sql`e.failing_since < now() - ${GIVEN_UP}`
  await db.background([
    lockEndpoint(claim),
    sql`with undelivered as (
        update webhook_deliveries d set claimed_until = null, status = ${status}, error = ${error},
          due_at = now() + ${retryAfterSeconds ?? null}::float8 * interval '1 second'
        where ${ofClaim(claim)} returning d.endpoint_id)
      update webhook_endpoints e set failing_since = coalesce(e.failing_since, now()),
        disabled_at = case when ${isGone}::boolean or ${givenUp} then coalesce(e.disabled_at, now()) else e.disabled_at end,
        disabled_reason = coalesce(e.disabled_reason,
          case when ${isGone}::boolean then 'gone' when ${givenUp} then 'failing' end)
      from undelivered d where e.endpoint_id = d.endpoint_id`,
  ])
}

/** A dead letter: what it was to send has failed, unless a later turn has begun. */
export async function failTurns(db: Database, turns: readonly Turn[], error: string): Promise<void> {
  await db.background([
    sql`update webhook_deliveries d set due_at = null, claimed_until = null, error = ${error}
      from jsonb_to_recordset(${json(turns)}) as t ("deliveryId" text, turn bigint)
      where d.delivery_id = t."deliveryId" and d.turn = t.turn and d.due_at is not null`,
  ])
}

/** How many of one endpoint's messages a sweep sends jobs for: the rest follow those. */
const PER_SWEEP = 20

/**
 * Takes messages that have been due for too long, a few of each endpoint, and puts off their next turn: one alone of
 * an endpoint that fails. Those that were attempted too often to go on have failed.
 */
export async function takeOverdueTurns(
  db: Database,
  limits: { messages: number; attempts: number; resendAfterSeconds: number },
): Promise<Turn[]> {
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
      returning ${turnOf} as turn, d.due_at is not null as is_due`,
  ])
  return allRows<WithTurn & { is_due: boolean }>(rows)
    .filter((row) => row.is_due)
    .map((row) => row.turn)
}

/** The log is kept for 30 days; nothing is tried for longer than four. */
export async function pruneDeliveries(db: Database): Promise<void> {
  await db.background([
    sql`delete from webhook_deliveries where delivery_id in (
      select delivery_id from webhook_deliveries where created_at < now() - interval '30 days' limit 10000)`,
  ])
}
