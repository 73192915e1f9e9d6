import { type SQL, sql } from 'drizzle-orm'
import type { Derivation } from '../../shared/domain.ts'
import type { Place } from '../../shared/record.ts'
import type { Reading, Refusal } from '../../shared/value.ts'
import { json } from './db.ts'

/**
 * A record with all its sources in force, as one JSON document: what an answer is rendered from, what a keyed reply
 * keeps, and what enrichment works on. Made by the function of that name in the database. Instants are ISO 8601 with
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
  read: {
    readings: readonly Reading[]
    rejected: readonly Refusal[]
    extractor: string
    schemaVersion: string
  } | null
}

/** A row of `contexts c` without its words. */
export const text: SQL = sql`text_of(c)`

/** Whether the row of `contexts c` still speaks for `users u`. */
export const inForce: SQL = sql`in_force(c, u)`

/** The snapshot of a row of `users u`. */
export const snapshot: SQL = sql`snapshot(u)`

/** What a text must have been read by and for, to count as read. */
export interface Readers {
  /** Null: whoever read it before, because another extractor will read it again. */
  extractor: string | null
  /** The current version of each domain, by its name. */
  schemaVersions: Readonly<Record<string, string>>
}

/** What still has to be read of a row of `users u`: a list of `UnreadText`. */
export const unread = (readers: Readers): SQL => sql`unread(u, ${toArguments(readers)})`

export const unreadBytes = (readers: Readers): SQL => sql`(
  select coalesce(sum(octet_length(c.content)), 0) ${textsOf} and ${inForce} and is_unread(c, u, ${toArguments(readers)}))`

const textsOf = sql`from contexts c where c.tenant_id = u.tenant_id and c.record_id = u.record_id`

/** As the functions in the database take them: nulls where nobody reads. */
export const toArguments = (readers: Readers | undefined): SQL =>
  sql`${readers?.extractor ?? null}::text, ${readers ? json(readers.schemaVersions) : null}::jsonb`

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

/** What is kept of a row of `users u` but is no longer in force. */
export interface StoredPast {
  /** In the order in which they were replaced. */
  upserts: readonly {
    revision: number
    explicit: Readonly<Record<string, unknown>>
    explicitAt: string
    contextId: string | null
    memoryRef: string | null
    replacedAt: string
  }[]
  texts: readonly StoredText[]
}

export const past: SQL = sql`jsonb_build_object(
  'upserts', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'revision', h.revision, 'explicit', h.explicit, 'explicitAt', h.explicit_at, 'contextId', h.context_id,
      'memoryRef', h.memory_ref, 'replacedAt', h.replaced_at) order by h.revision), '[]')
    from history h where h.tenant_id = u.tenant_id and h.record_id = u.record_id),
  'texts', (select coalesce(jsonb_agg(${text}), '[]') ${textsOf} and not ${inForce}))`

/** The numbers of a row's vectors, by head. */
export const vectors: SQL = sql`(
  select coalesce(jsonb_object_agg(w.head, to_jsonb(w.vector::real[])), '{}')
  from vectors w where w.tenant_id = u.tenant_id and w.record_id = u.record_id)`
