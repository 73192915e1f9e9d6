import { type SQL, sql } from 'drizzle-orm'
import type { Derivation } from '../../shared/domain.ts'
import type { Reading, Refusal } from '../../shared/value.ts'

/**
 * A record with all its sources, as one JSON document: what an answer is rendered from, what a keyed reply keeps,
 * and what enrichment works on. Instants are ISO 8601 with Postgres's offset.
 */
export interface Snapshot {
  recordId: number
  tenantId: string
  userId: string
  domain: string
  schemaVersion: string
  explicit: Readonly<Record<string, unknown>>
  explicitAt: string
  derived: readonly StoredDerivation[]
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

/** A text in force: one that an append added, or the one of the last upsert. `read` is null until it is read. */
export interface StoredText {
  contextId: string
  occurredAt: string
  read: {
    readings: readonly Reading[]
    rejected: readonly Refusal[]
    extractor: string
    schemaVersion: string
  } | null
}

/** A text that an upsert replaced stays stored, but no longer speaks. */
const inForce = sql`(c.origin = 'append' or c.context_id = u.context_id)`

/** The expression that makes the snapshot of a row of `users u`. */
export const snapshot: SQL = sql`jsonb_build_object(
  'recordId', u.record_id, 'tenantId', u.tenant_id, 'userId', u.user_id, 'domain', u.domain,
  'schemaVersion', u.schema_version, 'explicit', u.explicit, 'explicitAt', u.explicit_at, 'derived', u.derived,
  'heads', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'head', w.head, 'version', w.version, 'model', w.model, 'textHash', w.text_hash) order by w.head), '[]')
    from vectors w where w.tenant_id = u.tenant_id and w.record_id = u.record_id),
  'texts', (
    select coalesce(jsonb_agg(jsonb_build_object(
      'contextId', c.context_id, 'occurredAt', c.occurred_at,
      'read', case when c.readings is not null then jsonb_build_object(
        'readings', c.readings, 'rejected', c.rejected, 'extractor', c.extractor,
        'schemaVersion', c.schema_version) end)), '[]')
    from contexts c where c.tenant_id = u.tenant_id and c.record_id = u.record_id and ${inForce}),
  'due', u.due_at is not null, 'attempts', u.attempts, 'error', u.error,
  'revision', u.revision, 'workVersion', u.work_version, 'lastEnrichedAt', u.last_enriched_at,
  'createdAt', u.created_at, 'updatedAt', u.updated_at)`

/** What still has to be read of a row of `users u`: texts that this version of the extractor has not read for the row's schema. */
export const unread = (extractor: string): SQL => sql`(
  select coalesce(jsonb_agg(jsonb_build_object(
      'contextId', c.context_id, 'content', c.content, 'occurredAt', c.occurred_at)), '[]')
  from contexts c
  where c.tenant_id = u.tenant_id and c.record_id = u.record_id and ${inForce}
    and (c.readings is null or c.extractor <> ${extractor} or c.schema_version <> u.schema_version))`

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
