import { type SQL, sql } from 'drizzle-orm'
import type { DeliveryJob, WebhookEvent } from '../../shared/webhook.ts'
import { RESEND_AFTER } from './keyed.ts'

/** The job for a row of `webhook_deliveries d`. */
export const deliveryJobOf: SQL = sql`jsonb_build_object('deliveryId', d.delivery_id, 'turn', d.turn)`

export interface WithDeliveryJob {
  job: DeliveryJob
}

/** An event about rows of `users u`. */
interface Emitted {
  /** The event's name, as SQL. */
  event: SQL
  /** Further members of `data`: a list of names and expressions. */
  detail: SQL
  /** The from clause, with `u`. */
  from: SQL
  /** The message is deleted with the record. */
  endsWithRecord: boolean
}

const named = (event: WebhookEvent): SQL => sql`${event}::text`

/** Inserts messages for the tenant's subscribed endpoints; costs nothing without any. Returns `job` and `record_id`. */
const emit = ({ event, detail, from, endsWithRecord }: Emitted): SQL => sql`
  insert into webhook_deliveries as d (tenant_id, endpoint_id, record_id, event, data, due_at)
  select u.tenant_id, e.endpoint_id, ${endsWithRecord ? sql`u.record_id` : sql`null`}, ${event},
    json_build_object('user_id', u.user_id, 'domain', u.domain, 'revision', u.revision,
      'schema_version', u.schema_version, ${detail}), now() + ${RESEND_AFTER}
  from ${from} join webhook_endpoints e on e.tenant_id = u.tenant_id
  where e.disabled_at is null and ${event} = any (e.events)
  returning ${deliveryJobOf} as job, d.record_id`

/** For records in `written` whose work has ended, in success or failure. */
export const emitEnriched: SQL = emit({
  event: sql`case when u.error is null then ${named('user.enriched')} else ${named('user.enrichment_failed')} end`,
  detail: sql`'status', case when u.error is null then 'complete' else 'failed' end, 'error', u.error ->> 'code'`,
  from: sql`(select * from written where due_at is null) u`,
  endsWithRecord: true,
})

/** For records in `failed`. */
export const emitFailed: SQL = emit({
  event: named('user.enrichment_failed'),
  detail: sql`'status', 'failed', 'error', u.error ->> 'code'`,
  from: sql`failed u`,
  endsWithRecord: true,
})

/** For records about to be erased. @param condition on `u` */
export const emitErased = (condition: SQL): SQL =>
  emit({
    event: named('user.erased'),
    detail: sql`'status', 'erased'`,
    from: sql`(select * from users u where ${condition}) u`,
    endsWithRecord: false,
  })

/** For the run in `ended`, which belongs to no record. */
export const emitTrained: SQL = sql`
  insert into webhook_deliveries as d (tenant_id, endpoint_id, event, data, due_at)
  select r.tenant_id, e.endpoint_id, 'training.' || r.status,
    json_build_object('run_id', r.run_id, 'domain', r.domain, 'status', r.status, 'version', r.version,
      'error', r.error ->> 'code'), now() + ${RESEND_AFTER}
  from ended r join webhook_endpoints e on e.tenant_id = r.tenant_id
  where e.disabled_at is null and 'training.' || r.status = any (e.events)
  returning ${deliveryJobOf} as job`
