import { type SQL, sql } from 'drizzle-orm'
import { MAX_WEBHOOKS, type WebhookEvent } from '../../shared/webhook.ts'
import { allRows, type Caller, type Database, onlyRow, textArray } from './db.ts'
import { type Idempotency, type KeyedReply, putIdempotent } from './replies.ts'

/** An endpoint without its secrets. Instants are ISO 8601 with Postgres's offset. */
export interface StoredEndpoint {
  id: string
  url: string
  description: string
  events: readonly WebhookEvent[]
  disabledReason: 'requested' | 'gone' | 'failing' | null
  failingSince: string | null
  previousUntil: string | null
  createdAt: string
  updatedAt: string
}

const endpoint: SQL = sql`jsonb_build_object(
  'id', e.endpoint_id, 'url', e.url, 'description', e.description, 'events', e.events,
  'disabledReason', e.disabled_reason, 'failingSince', e.failing_since,
  'previousUntil', case when e.previous_until > now() then e.previous_until end,
  'createdAt', e.created_at, 'updatedAt', e.updated_at)`

const own = (id: string): SQL => sql`e.tenant_id = current_tenant() and e.endpoint_id = ${id}`

/** The stored reply with a secret, which is encrypted. */
export interface SecretReply {
  endpoint: StoredEndpoint
  sealed: string
}

/** Lock for counting a tenant's webhooks. */
const LOCK = 'webhooks'

/** @returns no `reply` if the tenant has the maximum number */
export function putEndpoint(
  db: Database,
  caller: Caller,
  idempotency: Idempotency | undefined,
  given: Pick<StoredEndpoint, 'id' | 'url' | 'description' | 'events'> & { sealed: string },
): Promise<KeyedReply<SecretReply>> {
  const { id, url, description, events, sealed } = given
  return putIdempotent(
    db,
    caller,
    idempotency,
    [LOCK],
    (isFirst) => sql`written as (
      insert into webhook_endpoints as e (endpoint_id, tenant_id, url, description, events, secret)
      select ${id}, current_tenant(), ${url}, ${description}, ${textArray(events)}, ${sealed}
      where ${isFirst} and (select count(*) from webhook_endpoints where tenant_id = current_tenant()) < ${MAX_WEBHOOKS}
      returning ${secretReply(sealed)})`,
  )
}

/**
 * Replaces the secret; the previous one stays valid for some hours.
 *
 * @returns no `reply` if there is no such endpoint
 */
export function rotateSecret(
  db: Database,
  caller: Caller,
  idempotency: Idempotency | undefined,
  { id, sealed, overlapHours }: { id: string; sealed: string; overlapHours: number },
): Promise<KeyedReply<SecretReply>> {
  return putIdempotent(
    db,
    caller,
    idempotency,
    [],
    (isFirst) => sql`written as (
      update webhook_endpoints e set secret = ${sealed}, updated_at = now(),
        previous_secret = case when ${overlapHours}::int > 0 then e.secret end,
        previous_until = case when ${overlapHours}::int > 0 then now() + ${overlapHours}::int * interval '1 hour' end
      where ${own(id)} and ${isFirst} returning ${secretReply(sealed)})`,
  )
}

const secretReply = (sealed: string) =>
  sql`jsonb_build_object('endpoint', ${endpoint}, 'sealed', ${sealed}::text) as reply`

/** The tenant's endpoints, or the one with that id, oldest first. */
export async function findEndpoints(db: Database, caller: Caller, id?: string): Promise<StoredEndpoint[]> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select ${endpoint} as endpoint from webhook_endpoints e
        where e.tenant_id = current_tenant() and (${id ?? null}::text is null or e.endpoint_id = ${id ?? null})
        order by e.created_at, e.endpoint_id`,
    ],
  )
  return allRows<{ endpoint: StoredEndpoint }>(rows).map((row) => row.endpoint)
}

/** The members of a PATCH; undefined ones stay unchanged. */
export interface EndpointChange {
  url: string | undefined
  description: string | undefined
  events: readonly WebhookEvent[] | undefined
  disabled: boolean | undefined
}

/** @returns undefined if there is no such endpoint */
export async function updateEndpoint(
  db: Database,
  caller: Caller,
  id: string,
  { url, description, events, disabled }: EndpointChange,
): Promise<StoredEndpoint | undefined> {
  const asked = sql`${disabled ?? null}::boolean`
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`update webhook_endpoints e set updated_at = now(), url = coalesce(${url ?? null}, e.url),
          description = coalesce(${description ?? null}, e.description),
          events = coalesce(${events ? textArray(events) : null}, e.events),
          disabled_at = case when ${asked} then coalesce(e.disabled_at, now()) when not ${asked} then null else e.disabled_at end,
          disabled_reason = case when ${asked} then coalesce(e.disabled_reason, 'requested') when not ${asked} then null
            else e.disabled_reason end,
          failing_since = case when not ${asked} then null else e.failing_since end
        where ${own(id)} returning ${endpoint} as endpoint`,
    ],
  )
  return allRows<{ endpoint: StoredEndpoint }>(rows)[0]?.endpoint
}

/** Deletes an endpoint with its log and the stored replies that contain its secret. */
export async function deleteEndpoint(db: Database, caller: Caller, id: string): Promise<boolean> {
  const [, deleted] = await db.request(
    caller,
    [],
    [
      sql`update replies set snapshot = null, fingerprint = ''
        where tenant_id = current_tenant() and route like 'POST /v1/webhooks%'
          and snapshot -> 'endpoint' ->> 'id' = ${id}`,
      sql`with gone as (delete from webhook_endpoints e where ${own(id)} returning 1)
        select count(*)::int > 0 as deleted from gone`,
    ],
    { once: true },
  )
  return onlyRow<{ deleted: boolean }>(deleted).deleted
}
