import { type SQL, sql } from 'drizzle-orm'
import type { Place } from '../../shared/record.ts'
import type { Turn } from '../../shared/webhook.ts'
import { allRows, bigintArray, type Database, json } from './db.ts'
import { type Enriched, toRow } from './enriched.ts'
import type { Idempotency, Reply } from './keyed.ts'
import { placeOf } from './places.ts'
import { type DueRecord, forgetOutdated, type Readers, snapshot, unread, unreadBytes } from './snapshot.ts'
import { tellEnriched } from './webhook-outbox.ts'

/** As much text as one answer of the database may bring: Neon cuts answers off at 10 MB. */
const MAX_BATCH_TEXT_BYTES = 4 * 1024 * 1024

/**
 * The records of `recordIds` that still have work due, each with the texts to read; in no particular order. Where
 * that is too much text for one go, some are only named in `left`. `own` are the current versions of those of their
 * domains that are a tenant's own.
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
  /** Of its location. */
  place: Place | null
  /** The messages to webhooks that this made. */
  turns: readonly Turn[]
}

/**
 * Writes what enrichment found out, in one call whatever the number of records: each only if neither its revision
 * nor its work has moved on since it was read and the work has not been done by another. With a record whose work has
 * come to an end go the messages to webhooks that say so. Texts come into the summary only if that is still as it was
 * read; else they speak for themselves until the next time.
 *
 * @param keep the keyed reply of a single record, to be overwritten with what the answer says now
 * @returns the records that were written, by id; the others are covered by newer work
 */
export async function putEnriched(
  db: Database,
  enriched: readonly Enriched[],
  keep?: { idempotency: Idempotency; reply: Reply<unknown> },
): Promise<Map<number, Written>> {
  const [, rows] = await db.background([
    JOIN_BY_INDEX,
    write(enriched),
    ...(keep ? [keepReply(keep.idempotency, keep.reply)] : []),
  ])
  const written = allRows<Written & { record_id: string }>(rows)
  return new Map(written.map(({ record_id: id, place, turns }) => [Number(id), { place, turns }]))
}

/**
 * Of what comes as JSON Postgres knows no numbers, and of a user who talks for years no better: it would read a whole
 * table to find one text that it has the id of, or (were `said` not worked out first) all that the user ever said.
 */
const JOIN_BY_INDEX = sql`select set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true),
  set_config('enable_seqscan', 'off', true)`

function write(enriched: readonly Enriched[]): SQL {
  return sql`
    with result as (
      select * from jsonb_to_recordset(${json(enriched.map(toRow))}) as r (
        record_id bigint, revision bigint, work_version bigint, fields jsonb, derived jsonb, error jsonb,
        attempts int, last_enriched_at timestamptz, due_after_seconds float8, schema_version text, pipeline text,
        memory_at timestamptz, recalled jsonb,
        texts jsonb, extractor text, summary jsonb, summarized_by text, summary_id bigint, summary_revision bigint,
        embeddings jsonb, borrowed_hashes jsonb, location jsonb, completeness float8,
        matched jsonb, traits text, place_scale float8)
    ), unmoved as (
      select u.record_id from users u join result r using (record_id)
      where u.revision = r.revision and u.work_version = r.work_version and u.due_at is not null
      order by u.record_id for update of u
    ), written as (
      update users u set fields = r.fields, derived = r.derived, error = r.error, attempts = r.attempts,
        last_enriched_at = r.last_enriched_at, schema_version = r.schema_version, pipeline = r.pipeline,
        memory_at = r.memory_at, completeness = r.completeness,
        place = p.place, lat = p.lat, lon = p.lon,
        due_at = now() + r.due_after_seconds * interval '1 second'
      from unmoved join result r using (record_id) left join lateral ${placeOf(sql`r.location`)} p on true
      where u.record_id = r.record_id
      returning u.*
    ), candidate as (
      insert into candidates (record_id, tenant_id, domain, updated_at, lat, lon, completeness, fields,
        traits)
      select w.record_id, w.tenant_id, w.domain, w.updated_at, w.lat, w.lon, w.completeness, r.matched,
        r.traits::real[] || place_traits(w.lat, w.lon, r.place_scale)
      from written w join result r using (record_id)
      on conflict (record_id) do update set updated_at = excluded.updated_at, lat = excluded.lat, lon = excluded.lon,
        completeness = excluded.completeness, fields = excluded.fields, traits = excluded.traits
    ), continued as (
      update summaries s set summary = r.summary, revision = s.revision + 1
      from written w join result r using (record_id)
      where s.record_id = w.record_id and s.summary_id = r.summary_id and s.revision = r.summary_revision
        and s.extractor = r.summarized_by and s.schema_version = w.schema_version and r.summary is not null
      returning s.record_id, s.summary_id
    ), begun as (
      insert into summaries (record_id, tenant_id, extractor, schema_version, summary)
      select w.record_id, w.tenant_id, r.summarized_by, w.schema_version, r.summary
      from written w join result r using (record_id) where r.summary is not null and r.summary_id is null
      on conflict (record_id) do nothing
      returning record_id, summary_id
    ), summarized as (
      select * from continued union all select * from begun
    ), said as materialized (
      select w.record_id, w.tenant_id, w.schema_version, r.extractor, s.summary_id, t.*
      from written w join result r using (record_id) left join summarized s using (record_id)
        cross join jsonb_to_recordset(r.texts)
          as t (context_id text, readings jsonb, rejected jsonb, is_settled boolean)
    ), texts as (
      update contexts c set readings = coalesce(t.readings, c.readings), rejected = coalesce(t.rejected, c.rejected),
        extractor = case when t.readings is null then c.extractor else t.extractor end,
        schema_version = case when t.readings is null then c.schema_version else t.schema_version end,
        summary_id = case when t.is_settled then coalesce(t.summary_id, c.summary_id) else c.summary_id end
      from said t
      where c.tenant_id = t.tenant_id and c.record_id = t.record_id and c.context_id = t.context_id
    ), remembered as (
      insert into contexts (record_id, context_id, tenant_id, origin, source, memory_ref, content, occurred_at,
        readings, rejected, extractor, schema_version)
      select w.record_id, m."contextId", w.tenant_id, 'memory', m.source, m."memoryRef", m.content, m."occurredAt",
        m.read -> 'readings', m.read -> 'rejected', m.read ->> 'extractor', m.read ->> 'schemaVersion'
      from written w join result r using (record_id), jsonb_to_recordset(r.recalled) as m (
        "contextId" text, source text, "memoryRef" text, content text, "occurredAt" timestamptz, read jsonb)
      on conflict (record_id, context_id) do nothing
    ), forgotten as (
      delete from contexts c using written w join result r using (record_id)
      where c.record_id = w.record_id and c.origin = 'memory' and c.memory_ref = w.memory_ref
        and r.recalled is not null
        and not exists (select from jsonb_array_elements(r.recalled) item where item ->> 'contextId' = c.context_id)
    ), embedding as (
      select w.record_id, w.tenant_id, e.*
      from written w join result r using (record_id), jsonb_to_recordset(r.embeddings)
        as e (head text, version text, model text, "textHash" text, vector text)
    ), embedded as (
      insert into vectors (record_id, head, tenant_id, version, model, text_hash, vector)
      select record_id, head, tenant_id, version, model, "textHash", vector::real[]
      from embedding where vector is not null
      on conflict (record_id, head) do update set version = excluded.version, model = excluded.model,
        text_hash = excluded.text_hash, vector = excluded.vector, created_at = now()
    ), emptied as (
      delete from vectors v using embedding e
      where v.record_id = e.record_id and v.head = e.head and e.vector is null
    ), outdated as (
      delete from vectors v using written w join result r using (record_id)
      where v.record_id = w.record_id and v.text_hash <> r.borrowed_hashes ->> v.head
        and not exists (select from embedding e where e.record_id = v.record_id and e.head = v.head)
    ), told as (${tellEnriched})
    select record_id, place,
      (select coalesce(jsonb_agg(t.turn), '[]') from told t where t.record_id = w.record_id) as turns
    from written w`
}

/** Only if the write before it in the same transaction was the one that did the work. */
function keepReply({ route, key }: Idempotency, reply: Reply<unknown>): SQL {
  const { record } = reply
  const place = sql`(select u.place from users u where u.record_id = ${record.recordId})`
  return sql`
    update replies set snapshot = jsonb_set(${json(reply)}, '{record,place}', coalesce(${place}, 'null'))
    where tenant_id = ${record.tenantId} and route = ${route} and key = ${key} and record_id = ${record.recordId}
      and snapshot is not null and exists (select from users u where u.record_id = ${record.recordId}
        and u.due_at is null and u.revision = ${record.revision} and u.work_version = ${record.workVersion})`
}
