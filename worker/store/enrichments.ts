import { type SQL, sql } from 'drizzle-orm'
import type { Place } from '../../shared/record.ts'
import type { DeliveryJob } from '../../shared/webhook.ts'
import { allRows, bigintArray, type Database, json } from './db.ts'
import type { Enriched } from './enriched.ts'
import type { Reply } from './keyed.ts'
import type { Idempotency } from './replies.ts'
import { type DueRecord, forgetOutdated, type Readers, snapshot, unread, unreadBytes } from './snapshot.ts'
import { writeEnriched } from './write-enriched.ts'

/** Limit of text per answer: Neon truncates answers at 10 MB. */
const MAX_BATCH_TEXT_BYTES = 4 * 1024 * 1024

/**
 * Of `recordIds`, the records with work due, each with its unread texts, in no particular order. Records beyond the
 * size limit are only named in `left`. `own` has the current versions of tenants' own domains among theirs.
 */
export async function listDue(
  db: Database,
  recordIds: readonly number[],
  readers: Readers,
): Promise<{ due: DueRecord[]; left: number[]; own: OwnVersion[] }> {
  const [, rows, own] = await db.background([
    forgetOutdated(bigintArray(recordIds), readers),
    sql`with sized as (
        select u.record_id, ${unreadBytes(readers)} as bytes from users u
        where u.record_id = any (${bigintArray(recordIds)}) and u.due_at is not null
      ), placed as (
        select record_id, sum(bytes) over (order by record_id) - bytes < ${MAX_BATCH_TEXT_BYTES} as fits from sized
      )
      select u.record_id::int8, p.fits, case when p.fits then ${snapshot} end as snapshot,
        case when p.fits then ${unread(readers)} end as unread
      from placed p join users u using (record_id) where u.due_at is not null`,
    sql`select distinct d.tenant_id as "tenantId", d.name, d.version
      from users u join definitions d on d.tenant_id = u.tenant_id and d.name = u.domain and d.is_current
      where u.record_id = any (${bigintArray(recordIds)})`,
  ])
  const found = allRows<DueRecord & { record_id: string; fits: boolean }>(rows)
  return {
    due: found.filter((row) => row.fits),
    left: found.filter((row) => !row.fits).map((row) => Number(row.record_id)),
    own: allRows<OwnVersion>(own),
  }
}

/** The current version of a tenant's own domain. */
export interface OwnVersion {
  tenantId: string
  name: string
  version: string
}

export interface Written {
  /** The resolved location. */
  place: Place | null
  /** The webhook messages that this caused. */
  deliveries: readonly DeliveryJob[]
}

/**
 * Writes enriched records in one call, each with a compare-and-set on revision and work. A record whose work has
 * ended emits its webhook messages in the same transaction. Texts join the summary only if that is unchanged;
 * otherwise they stay separate until the next time.
 *
 * @param keep the idempotent reply of a single record, to be replaced with the new answer
 * @returns the written records by id; newer work covers the others
 */
export async function putEnriched(
  db: Database,
  enriched: readonly Enriched[],
  keep?: { idempotency: Idempotency; reply: Reply<unknown> },
): Promise<Map<number, Written>> {
  const [, rows] = await db.background([
    JOIN_BY_INDEX,
    writeEnriched(enriched),
    ...(keep ? [keepReply(keep.idempotency, keep.reply)] : []),
  ])
  const written = allRows<Written & { record_id: string }>(rows)
  return new Map(written.map(({ record_id: id, place, deliveries }) => [Number(id), { place, deliveries }]))
}

/**
 * Forces index joins. Postgres has no row estimates for JSON input, and would scan the whole table for one text, or
 * all texts of a user (if `said` were not materialized first).
 */
const JOIN_BY_INDEX = sql`select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
  set_config('enable_seqscan', 'off', true)`

/** Only if the preceding write of the same transaction did the work. */
function keepReply({ route, key }: Idempotency, reply: Reply<unknown>): SQL {
  const { record } = reply
  const place = sql`(select u.place from users u where u.record_id = ${record.recordId})`
  return sql`
    update replies set snapshot = jsonb_set(${json(reply)}, '{record,place}', coalesce(${place}, 'null'))
    where tenant_id = ${record.tenantId} and route = ${route} and key = ${key} and record_id = ${record.recordId}
      and snapshot is not null and exists (select from users u where u.record_id = ${record.recordId}
        and u.due_at is null and u.revision = ${record.revision} and u.work_version = ${record.workVersion})`
}
