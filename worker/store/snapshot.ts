import { type SQL, sql } from 'drizzle-orm'
import type { Derivation } from '../../shared/domain.ts'
import type { Place } from '../../shared/record.ts'
import type { Summary } from '../../shared/summary.ts'
import type { Reading, Refusal } from '../../shared/value.ts'
import { json, type Parameter } from './db.ts'

/**
 * A record with all that is in force of its sources, as one JSON document: what an answer is rendered from, what a keyed reply
 * keeps, and what enrichment works on. Made by `snapshot_of` in the database. Instants are ISO 8601 with
 * Postgres's offset.
 */
export interface Snapshot {
  recordId: number
  tenantId: string
  userId: string
  domain: string
  schemaVersion: string
  explicit: Readonly<Record<string, unknown>>
  explicitAt: string
  memoryRef: string | null
  /** Null while the items of `memoryRef` are still to be read. */
  memoryAt: string | null
  derived: readonly StoredDerivation[]
  /** Where the gazetteer found the location, when it was last looked up; absent from replies kept before it was. */
  place?: Place | null
  heads: readonly Head[]
  /** What the texts say that are not among `texts`. Absent from replies kept before there were any. */
  summary?: Summary | null
  summaryId?: number | null
  summaryRevision?: number | null
  /** The other texts in force; of appended ones MAX_OPEN_TEXTS at most. */
  texts: readonly StoredText[]
  due: boolean
  attempts: number
  error: { code: string; message: string } | null
  revision: number
  workVersion: number
  lastEnrichedAt: string | null
  createdAt: string
  updatedAt: string
}

export interface StoredDerivation extends Derivation {
  at: string
}

/** An embedding head that the record has a vector for; `textHash` is of the text that was embedded. */
export interface Head {
  head: string
  version: string
  model: string
  textHash: string
}

/** A text without its words; `read` is null until it is read. */
export interface StoredText {
  contextId: string
  origin: 'upsert' | 'append' | 'memory'
  source: string
  memoryRef: string | null
  occurredAt: string
  /** It has lost its words, and is never read again. Absent from replies kept before texts could. */
  wordless?: boolean
  read: {
    readings: readonly Reading[]
    rejected: readonly Refusal[]
    extractor: string
    schemaVersion: string
  } | null
}

/** As many appended texts as `open_texts` in the database gives at a time. */
export const MAX_OPEN_TEXTS = 500

/** Whether there may be texts in force that a snapshot does not speak for yet: they come into its summary by and by. */
export const isPartial = ({ texts }: Pick<Snapshot, 'texts'>): boolean =>
  texts.filter(({ origin }) => origin === 'append').length >= MAX_OPEN_TEXTS

/** A row of `contexts c` without its words. */
export const text: SQL = sql`text_of(c)`

/** Whether the row of `contexts c` still speaks for `users u`. */
export const inForce: SQL = sql`in_force(c, u)`

/** The snapshot of a row of `users u`. */
export const snapshot: SQL = sql`snapshot_of(u)`

/** What a text must have been read by and for, to count as read. */
export interface Readers {
  /** Null: whoever read it before, because another extractor will read it again. */
  extractor: string | null
  /** The current version of each domain, by its name. */
  schemaVersions: Readonly<Record<string, string>>
  /** Who reads a text last: only then is it summarized. */
  lastExtractor: string
}

/** What still has to be read of a row of `users u`: a list of `UnreadText`. */
export const unread = (readers: Readers): SQL => sql`unread_of(u, ${whatIsRead(readers)})`

export const unreadBytes = (readers: Readers): SQL => sql`unread_bytes_of(u, ${whatIsRead(readers)})`

/** Deletes what summaries others than these readers made of records with work due. */
export const forgetOutdated = (recordIds: SQL, readers: Readers): SQL =>
  sql`select forget_outdated_summaries(${recordIds}, ${readers.lastExtractor}, ${json(readers.schemaVersions)})`

const whatIsRead = ({ extractor, schemaVersions }: Readers): SQL =>
  sql`${extractor}::text, ${json(schemaVersions)}`

/** As `read_back` in the database takes them: nulls where nobody reads. */
export const toArguments = (readers: Readers | undefined): SQL =>
  readers ? sql`${whatIsRead(readers)}, ${readers.lastExtractor}` : sql`null, null, null`

/** The same as parameters of a function. */
export const toParameters = (readers: Readers | undefined): Parameter[] =>
  readers ? [readers.extractor, readers.schemaVersions, readers.lastExtractor] : [null, null, null]

const textsOf = sql`from contexts c where c.tenant_id = u.tenant_id and c.record_id = u.record_id`

/** The replaced upserts of a row of `users u`, as `history h`. */
export const upsertsOf: SQL = sql`from history h where h.tenant_id = u.tenant_id and h.record_id = u.record_id`

/** `PastUpsert` of a row of `history h`. */
export const pastUpsert: SQL = sql`jsonb_build_object(
  'revision', h.revision, 'explicit', h.explicit, 'explicitAt', h.explicit_at, 'contextId', h.context_id,
  'memoryRef', h.memory_ref, 'replacedAt', h.replaced_at)`

export interface UnreadText {
  contextId: string
  content: string
  occurredAt: string
}

/** A record that has work due, with the texts that this work must read. */
export interface DueRecord {
  snapshot: Snapshot
  unread: readonly UnreadText[]
}

/** What an upsert said that a later one replaced. */
export interface StoredUpsert {
  revision: number
  explicit: Readonly<Record<string, unknown>>
  explicitAt: string
  contextId: string | null
  memoryRef: string | null
  replacedAt: string
}

/** What is kept of a row of `users u` beyond what its record rests on. */
export interface StoredPast {
  /** In the order in which they were replaced. */
  upserts: readonly StoredUpsert[]
  /** Those that are no longer in force. */
  texts: readonly StoredText[]
  /** Those that are, summarized or not. */
  spoken: readonly StoredText[]
  /** There is more: these are the latest. */
  isCut: boolean
}

/** As many texts, and as many replaced upserts, as a record's history looks at. */
const MAX_PAST = 100

export const past: SQL = sql`(
  (select jsonb_build_object('upserts', coalesce(jsonb_agg(${pastUpsert} order by h.revision), '[]'))
    from (select * ${upsertsOf} order by h.revision desc limit ${MAX_PAST}) h)
  || (select jsonb_build_object('texts', coalesce(jsonb_agg(${text}) filter (where not ${inForce}), '[]'),
      'spoken', coalesce(jsonb_agg(${text}) filter (where ${inForce}), '[]'))
    from (select * ${textsOf} order by c.occurred_at desc, c.context_id desc limit ${MAX_PAST}) c)
  || jsonb_build_object('isCut', exists (select ${textsOf} offset ${MAX_PAST}) or exists (select ${upsertsOf} offset ${MAX_PAST})))`

/** The numbers of a row's vectors, by head. */
export const vectors: SQL = sql`(
  select coalesce(jsonb_object_agg(w.head, to_jsonb(w.vector::real[])), '{}')
  from vectors w where w.tenant_id = u.tenant_id and w.record_id = u.record_id)`
