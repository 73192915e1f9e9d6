import { type SQL, sql } from 'drizzle-orm'
import type { DeliveryJob, WebhookEvent } from '../../shared/webhook.ts'
import { RESEND_AFTER } from './keyed.ts'

/** The job for a row of `webhook_deliveries d`. */
export const deliveryJobOf: SQL = sql`jsonb_build_object('deliveryId', d.delivery_id, 'turn', d.turn)`

export interface WithDeliveryJob {
  job: DeliveryJob
}

/** Which event, of which records: rows of `users u`. */
interface Emitted {
  /** The event's name, as an expression. */
  event: SQL
  /** What `data` says beyond whom it is about: a list of names and expressions. */
  detail: SQL
  /** From `u`. */
  from: SQL
  /** The message goes when the record does. */
  endsWithRecord: boolean
}

const named = (event: WebhookEvent): SQL => sql`${event}::text`

/**
 * The part of a statement that writes the messages about something, for the tenant's endpoints that want to know: none,
 * and at no cost, where there are none. It returns `job` and `record_id`.
 */
const emit = ({ event, detail, from, endsWithRecord }: Emitted): SQL => sql`
  insert into webhook_deliveries as d (tenant_id, endpoint_id, record_id, event, data, due_at)
  select u.tenant_id, e.endpoint_id, ${endsWithRecord ? sql`u.record_id` : sql`null`}, ${event},
    json_build_object('user_id', u.user_id, 'domain', u.domain, 'revision', u.revision,
      'schema_version', u.schema_version, ${detail}), now() + ${RESEND_AFTER}
  from ${from} join webhook_endpoints e on e.tenant_id = u.tenant_id
  where e.disabled_at is null and ${event} = any (e.events)
  returning ${deliveryJobOf} as job, d.record_id`

/** Of the records that the part `written` has enriched, or tried to for the last time. */
export const emitEnriched: SQL = emit({
  event: sql`case when u.error is null then ${named('user.enriched')} else ${named('user.enrichment_failed')} end`,
  detail: sql`'status', case when u.error is null then 'complete' else 'failed' end, 'error', u.error ->> 'code'`,
  from: sql`(select * from written where due_at is null) u`,
  endsWithRecord: true,
})

/** Of the records in the part `failed`. */
export const emitFailed: SQL = emit({
  event: named('user.enrichment_failed'),
  detail: sql`'status', 'failed', 'error', u.error ->> 'code'`,
  from: sql`failed u`,
  endsWithRecord: true,
})

/** Of records that are about to be erased. @param condition on `u` */
export const emitErased = (condition: SQL): SQL =>
  emit({
    event: named('user.erased'),
    detail: sql`'status', 'erased'`,
    from: sql`(select * from users u where ${condition}) u`,
    endsWithRecord: false,
  })

/** Of the run that the part `ended` has ended; it is nobody's record. */
export const emitTrained: SQL = sql`
  insert into webhook_deliveries as d (tenant_id, endpoint_id, event, data, due_at)
  select r.tenant_id, e.endpoint_id, 'training.' || r.status,
    json_build_object('run_id', r.run_id, 'domain', r.domain, 'status', r.status, 'version', r.version,
      'error', r.error ->> 'code'), now() + ${RESEND_AFTER}
  from ended r join webhook_endpoints e on e.tenant_id = r.tenant_id
  where e.disabled_at is null and 'training.' || r.status = any (e.events)
  returning ${deliveryJobOf} as job`
