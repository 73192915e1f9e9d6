import { type SQL, sql } from 'drizzle-orm'
import type { Reading, Refusal, Value } from '../../shared/value.ts'
import { allRows, bigintArray, type Database, json } from './db.ts'
import type { Idempotency, Reply } from './keyed.ts'
import {
  type DueRecord,
  type Head,
  type Readers,
  type Snapshot,
  type StoredText,
  snapshot,
  unread,
  unreadBytes,
} from './snapshot.ts'

/** What enrichment found out about a record, to be written if the record is still as it was read. */
export interface Enriched {
  /** As it will be when this is written. Its `revision` and `workVersion` are those that were read. */
  snapshot: Snapshot
  fields: Readonly<Record<string, Value>>
  /** The texts that were read now. */
  read: readonly ReadText[]
  /** All that the memory store remembers, if it was asked now; an item that is not among them is forgotten. */
  recalled: readonly (StoredText & { content: string })[] | undefined
  /** What becomes of the vector of the domain's head: a new one, none any more, or (undefined) it stays. */
  embedding: (Head & { vector: readonly number[] }) | { head: string; vector: null } | undefined
  /** The version that `read` was read by. */
  extractor: string
  /** Names all the versions that made this. */
  pipeline: string
  /** When to try again; undefined once the work is done or given up. */
  retryAfterSeconds: number | undefined
  /** When the model's turn comes, where that is what is still to do. */
  modelAfterSeconds: number | undefined
}

/** A text with what was just read from it. */
export interface ReadText {
  contextId: string
  readings: readonly Reading[]
  rejected: readonly Refusal[]
}

/** As much text as one answer of the database may bring: Neon cuts answers off at 10 MB. */
const MAX_BATCH_TEXT_BYTES = 4 * 1024 * 1024

/**
 * The records of `recordIds` that still have work due, each with the texts to read; in no particular order. Where
 * that is too much text for one go, some are only named in `left`.
 */
export async function listDue(
  db: Database,
  recordIds: readonly number[],
  readers: Readers,
): Promise<{ due: DueRecord[]; left: number[] }> {
  const [rows] = await db.background([
    sql`with sized as (
        select u.record_id, ${unreadBytes(readers)} as bytes from users u
        where u.record_id = any (${bigintArray(recordIds)}) and u.due_at is not null
      ), placed as (
        select record_id, sum(bytes) over (order by record_id) - bytes < ${MAX_BATCH_TEXT_BYTES} as fits from sized
      )
      select u.record_id::int8, p.fits, case when p.fits then ${snapshot} end as snapshot,
        case when p.fits then ${unread(readers)} end as unread
      from placed p join users u using (record_id) where u.due_at is not null`,
  ])
  const found = allRows<DueRecord & { record_id: string; fits: boolean }>(rows)
  return {
    due: found.filter((row) => row.fits),
    left: found.filter((row) => !row.fits).map((row) => Number(row.record_id)),
  }
}

/**
 * Writes what enrichment found out, in one call whatever the number of records: each only if neither its revision
 * nor its work has moved on since it was read and the work has not been done by another.
 *
 * @param keep the keyed reply of a single record, to be overwritten with what the answer says now
 * @returns the ids of the records that were written; the others are covered by newer work
 */
export async function putEnriched(
  db: Database,
  enriched: readonly Enriched[],
  keep?: { idempotency: Idempotency; reply: Reply<unknown> },
): Promise<Set<number>> {
  const [rows] = await db.background([
    write(enriched),
    ...(keep ? [keepReply(keep.idempotency, keep.reply)] : []),
  ])
  return new Set(allRows<{ record_id: string }>(rows).map((row) => Number(row.record_id)))
}

function write(enriched: readonly Enriched[]): SQL {
  return sql`
    with result as (
      select * from jsonb_to_recordset(${json(enriched.map(toRow))}) as r (
        record_id bigint, revision bigint, work_version bigint, fields jsonb, derived jsonb, error jsonb,
        attempts int, last_enriched_at timestamptz, retry_after_seconds float8, schema_version text, pipeline text,
        memory_at timestamptz, recalled jsonb,
        read jsonb, extractor text, embedding jsonb)
    ), unmoved as (
      select u.record_id from users u join result r using (record_id)
      where u.revision = r.revision and u.work_version = r.work_version and u.due_at is not null
      order by u.record_id for update of u
    ), written as (
      update users u set fields = r.fields, derived = r.derived, error = r.error, attempts = r.attempts,
        last_enriched_at = r.last_enriched_at, schema_version = r.schema_version, pipeline = r.pipeline,
        memory_at = r.memory_at,
        due_at = now() + r.retry_after_seconds * interval '1 second'
      from unmoved join result r using (record_id) where u.record_id = r.record_id
      returning u.record_id, u.tenant_id, u.schema_version, u.memory_ref
    ), texts as (
      update contexts c set readings = t.readings, rejected = t.rejected, extractor = r.extractor,
        schema_version = w.schema_version
      from written w join result r using (record_id),
        jsonb_to_recordset(r.read) as t (context_id text, readings jsonb, rejected jsonb)
      where c.record_id = w.record_id and c.context_id = t.context_id
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
      from written w join result r using (record_id), jsonb_to_record(r.embedding)
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
    )
    select record_id from written`
}

function toRow({
  snapshot: record,
  fields,
  read,
  recalled,
  embedding,
  retryAfterSeconds,
  extractor,
  pipeline,
}: Enriched) {
  const texts = new Map(record.texts.map((text) => [text.contextId, text]))
  return {
    record_id: record.recordId,
    revision: record.revision,
    work_version: record.workVersion,
    fields,
    derived: record.derived,
    error: record.error,
    attempts: record.attempts,
    last_enriched_at: record.lastEnrichedAt,
    schema_version: record.schemaVersion,
    pipeline,
    retry_after_seconds: retryAfterSeconds,
    extractor,
    memory_at: record.memoryAt,
    recalled: recalled?.map((item) => ({ ...item, read: texts.get(item.contextId)?.read })),
    read: read.map(({ contextId, readings, rejected }) => ({ context_id: contextId, readings, rejected })),
    embedding: embedding && { ...embedding, vector: embedding.vector && realArray(embedding.vector) },
  }
}

/** A halfvec keeps three significant digits: a fourth is enough to round it right. */
const realArray = (numbers: readonly number[]) =>
  `{${numbers.map((n) => Number(n.toPrecision(4))).join(',')}}`

/** Only if the write before it in the same transaction was the one that did the work. */
function keepReply({ route, key }: Idempotency, reply: Reply<unknown>): SQL {
  const { record } = reply
  return sql`
    update replies set snapshot = ${json(reply)}
    where tenant_id = ${record.tenantId} and route = ${route} and key = ${key} and record_id = ${record.recordId}
      and snapshot is not null and exists (select from users u where u.record_id = ${record.recordId}
        and u.due_at is null and u.revision = ${record.revision} and u.work_version = ${record.workVersion})`
}
