import { type SQL, sql } from 'drizzle-orm'
import type { Derivation } from '../../shared/domain.ts'
import type { Place } from '../../shared/record.ts'
import type { Summary } from '../../shared/summary.ts'
import type { Reading, Refusal } from '../../shared/value.ts'
import { json, type Parameter } from './db.ts'

/**
 * A record with all its sources in force, as one JSON document: answers are rendered from it, idempotent replies
 * store it, and enrichment works on it. Made by `snapshot_of` in the database. Instants are ISO 8601 with Postgres's
 * offset.
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
  /** Null until the items of `memoryRef` are read. */
  memoryAt: string | null
  derived: readonly StoredDerivation[]
  /** The resolved location; absent from old replies. */
  place?: Place | null
  heads: readonly Head[]
  /** Summary of the texts that are not in `texts`; absent from old replies. */
  summary?: Summary | null
  summaryId?: number | null
  summaryRevision?: number | null
  /** The other texts in force; at most MAX_OPEN_TEXTS appended ones. */
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

/** A head with a stored vector; `textHash` is of the embedded text. */
export interface Head {
  head: string
  version: string
  model: string
  textHash: string
}

/** A text without its content; `read` is null until it is read. */
export interface StoredText {
  contextId: string
  origin: 'upsert' | 'append' | 'memory'
  source: string
  memoryRef: string | null
  occurredAt: string
  /** Its content was deleted, so it is never read again. Absent from old replies. */
  wordless?: boolean
  read: {
    readings: readonly Reading[]
    rejected: readonly Refusal[]
    extractor: string
    schemaVersion: string
  } | null
}

/** Limit of `open_texts` in the database. */
export const MAX_OPEN_TEXTS = 500

/** Whether there may be texts in force beyond the snapshot; they join its summary over time. */
export const isPartial = ({ texts }: Pick<Snapshot, 'texts'>): boolean =>
  texts.filter(({ origin }) => origin === 'append').length >= MAX_OPEN_TEXTS

/** A row of `contexts c` without its content. */
export const text: SQL = sql`text_of(c)`

/** Whether the row of `contexts c` is in force for `users u`. */
export const inForce: SQL = sql`in_force(c, u)`

/** The snapshot of a row of `users u`. */
export const snapshot: SQL = sql`snapshot_of(u)`

/** The extractor and versions that readings must have to be current. */
export interface Readers {
  /** Null: any, because another extractor will read it again. */
  extractor: string | null
  /** The current version of each domain, by name. */
  schemaVersions: Readonly<Record<string, string>>
  /** Version of the last extractor; texts are summarized only after it. */
  lastExtractor: string
}

/** The unread texts of a row of `users u`: a list of `UnreadText`. */
export const unread = (readers: Readers): SQL => sql`unread_of(u, ${whatIsRead(readers)})`

export const unreadBytes = (readers: Readers): SQL => sql`unread_bytes_of(u, ${whatIsRead(readers)})`

/** Deletes outdated summaries of records with work due. */
export const forgetOutdated = (recordIds: SQL, readers: Readers): SQL =>
  sql`select forget_outdated_summaries(${recordIds}, ${readers.lastExtractor}, ${json(readers.schemaVersions)})`

const whatIsRead = ({ extractor, schemaVersions }: Readers): SQL =>
  sql`${extractor}::text, ${json(schemaVersions)}`

/** Arguments of `read_back` in the database; nulls without readers. */
export const toArguments = (readers: Readers | undefined): SQL =>
  readers ? sql`${whatIsRead(readers)}, ${readers.lastExtractor}` : sql`null, null, null`

/** The same, as function parameters. */
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

/** A record with due work, and its unread texts. */
export interface DueRecord {
  snapshot: Snapshot
  unread: readonly UnreadText[]
}

/** A replaced upsert. */
export interface StoredUpsert {
  revision: number
  explicit: Readonly<Record<string, unknown>>
  explicitAt: string
  contextId: string | null
  memoryRef: string | null
  replacedAt: string
}

/** The stored history of a row of `users u`. */
export interface StoredPast {
  /** In the order in which they were replaced. */
  upserts: readonly StoredUpsert[]
  /** Texts no longer in force. */
  texts: readonly StoredText[]
  /** Texts in force, summarized or not. */
  inForce: readonly StoredText[]
  /** There are more; these are the latest. */
  isCut: boolean
}

/** Limit of texts, and of replaced upserts, in a record's history. */
const MAX_PAST = 100

export const past: SQL = sql`(
  (select jsonb_build_object('upserts', coalesce(jsonb_agg(${pastUpsert} order by h.revision), '[]'))
    from (select * ${upsertsOf} order by h.revision desc limit ${MAX_PAST}) h)
  || (select jsonb_build_object('texts', coalesce(jsonb_agg(${text}) filter (where not ${inForce}), '[]'),
      'inForce', coalesce(jsonb_agg(${text}) filter (where ${inForce}), '[]'))
    from (select * ${textsOf} order by c.occurred_at desc, c.context_id desc limit ${MAX_PAST}) c)
  || jsonb_build_object('isCut', exists (select ${textsOf} offset ${MAX_PAST}) or exists (select ${upsertsOf} offset ${MAX_PAST})))`

/** The numbers of a row's vectors, by head. */
export const vectors: SQL = sql`(
  select coalesce(jsonb_object_agg(w.head, to_jsonb(w.vector::real[])), '{}')
  from vectors w where w.tenant_id = u.tenant_id and w.record_id = u.record_id)`
