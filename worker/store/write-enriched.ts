import { type SQL, sql } from 'drizzle-orm'
import { json } from './db.ts'
import { type Enriched, toRow } from './enriched.ts'
import { placeOf } from './places.ts'
import { emitEnriched } from './webhook-outbox.ts'

/**
 * Writes enriched records in one statement, whose parts follow in order.
 *
 * @returns the place and the webhook messages of each written record
 */
export const writeEnriched = (enriched: readonly Enriched[]): SQL => sql`
  with ${results(enriched)}, ${RECORD}, ${CANDIDATE}, ${SUMMARY}, ${TEXTS}, ${MEMORY}, ${VECTORS},
  emitted as (${emitEnriched})
  select record_id, place,
    (select coalesce(jsonb_agg(t.job), '[]') from emitted t where t.record_id = w.record_id) as deliveries
  from written w`

const results = (enriched: readonly Enriched[]): SQL => sql`
  result as (
    select * from jsonb_to_recordset(${json(enriched.map(toRow))}) as r (
      record_id bigint, revision bigint, work_version bigint, fields jsonb, derived jsonb, error jsonb,
      attempts int, last_enriched_at timestamptz, due_after_seconds float8, schema_version text, pipeline text,
      memory_at timestamptz, recalled jsonb,
      texts jsonb, extractor text, summary jsonb, summarized_by text, summary_id bigint, summary_revision bigint,
      embeddings jsonb, borrowed_hashes jsonb, location jsonb, completeness float8,
      matched jsonb, traits text, place_scale float8, layout int, slots real[])
  )`

/** Compare-and-set of the record on revision and work: `written` has the rows that all other parts use. */
const RECORD: SQL = sql`
  unmoved as (
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
  )`

/** The candidate row. */
const CANDIDATE: SQL = sql`
  candidate as (
    insert into candidates (record_id, tenant_id, domain, updated_at, lat, lon, completeness, fields,
      traits, layout, slots)
    select w.record_id, w.tenant_id, w.domain, w.updated_at, w.lat, w.lon, w.completeness, r.matched,
      r.traits::real[] || place_traits(w.lat, w.lon, r.place_scale), r.layout, r.slots
    from written w join result r using (record_id)
    on conflict (record_id) do update set updated_at = excluded.updated_at, lat = excluded.lat, lon = excluded.lon,
      completeness = excluded.completeness, fields = excluded.fields, traits = excluded.traits,
      layout = excluded.layout, slots = excluded.slots
  )`

/** The summary: the one that was read, continued, or a new one. */
const SUMMARY: SQL = sql`
  continued as (
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
  )`

/** Readings of each text, and which texts are in the summary. */
const TEXTS: SQL = sql`
  said as materialized (
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
  )`

/** Items of the memory store: adds new ones, deletes missing ones. */
const MEMORY: SQL = sql`
  remembered as (
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
  )`

/**
 * Vectors of the heads: written, or deleted with their text; vectors under other domains' heads are deleted if their
 * text has changed.
 */
const VECTORS: SQL = sql`
  embedding as (
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
  )`
