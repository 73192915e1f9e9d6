import type { Summary } from '../../shared/summary.ts'
import type { Reading, Refusal, Value } from '../../shared/value.ts'
import type { Head, Snapshot, StoredText } from './snapshot.ts'

/** An enriched record, to be written if the stored one is unchanged. */
export interface Enriched {
  /** The record after the write. Its `revision` and `workVersion` are those that were read. */
  snapshot: Snapshot
  fields: Readonly<Record<string, Value>>
  /** The texts just read. */
  read: readonly ReadText[]
  /** The new summary; undefined: unchanged. */
  summarized: Summarized | undefined
  /** All items of the memory store, if it was read; others are deleted. */
  recalled: readonly (StoredText & { content: string })[] | undefined
  /** The vector of the domain's head: new, removed, or unchanged if undefined. */
  embedding: Embedding | undefined
  /** Vectors under heads of other domains. */
  borrowed: readonly Embedding[]
  /** Hash of the text under every other domain's head: stored vectors of another text are deleted. */
  borrowedHashes: Readonly<Record<string, string>>
  /** The location with its gazetteer query. */
  location: { field: string; value: string; key: string; qualifiers: readonly string[] } | undefined
  /** Other texts are still unread. */
  isPartial: boolean
  /** The share of the domain's fields that have a value. */
  completeness: number
  /** The part of `fields` that matching uses. */
  matched: Readonly<Record<string, Value>>
  /** Traits as in shared/traits.ts, and the scale of the place traits. */
  traits: readonly number[]
  placeScale: number
  /** As in shared/slots.ts. */
  layout: number
  slots: readonly (number | null)[]
  /** Version of the extractor of `read`. */
  extractor: string
  /** Fingerprint of all versions that produced this. */
  pipeline: string
  /** The next step; undefined if the work is done or has failed permanently. */
  next: Next | undefined
}

/** The next step of a record's work. */
export interface Next {
  /** Another attempt; the same attempt after throttling; or the model's queue. */
  what: 'retry' | 'wait' | 'model'
  afterSeconds: number
  /** When its job counts as lost. */
  dueAfterSeconds: number
}

/** A head's new vector, or null to remove it. */
export type Embedding = (Head & { vector: readonly number[] }) | { head: string; vector: null }

/** A text with its new readings. */
export interface ReadText {
  contextId: string
  readings: readonly Reading[]
  rejected: readonly Refusal[]
}

/** A summary and the texts newly in it. */
export interface Summarized {
  summary: Summary
  contextIds: readonly string[]
  /** Version of the extractor that read all of them. */
  extractor: string
}

/** The row for the writing statement. */
export function toRow({
  snapshot: record,
  fields,
  read,
  summarized,
  recalled,
  embedding,
  borrowed,
  borrowedHashes,
  location,
  completeness,
  matched,
  traits,
  placeScale,
  layout,
  slots,
  next,
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
    due_after_seconds: next?.dueAfterSeconds,
    extractor,
    memory_at: record.memoryAt,
    recalled: recalled?.map((item) => ({ ...item, read: texts.get(item.contextId)?.read })),
    texts: textRows(read, summarized),
    summary: summarized?.summary,
    summarized_by: summarized?.extractor,
    summary_id: record.summaryId,
    summary_revision: record.summaryRevision,
    embeddings: [...(embedding ? [embedding] : []), ...borrowed].map((one) => ({
      ...one,
      vector: one.vector && realArray(one.vector),
    })),
    borrowed_hashes: borrowedHashes,
    location,
    completeness,
    matched,
    traits: realArray(traits),
    place_scale: placeScale,
    layout,
    slots,
  }
}

/** One row for each text that was just read or is new in the summary. */
function textRows(read: readonly ReadText[], summarized: Summarized | undefined) {
  const found = new Map(read.map((text) => [text.contextId, text]))
  const settled = new Set(summarized?.contextIds)
  return [...new Set([...found.keys(), ...settled])].map((contextId) => ({
    context_id: contextId,
    readings: found.get(contextId)?.readings,
    rejected: found.get(contextId)?.rejected,
    is_settled: settled.has(contextId),
  }))
}

/** A halfvec has three significant digits; four are enough for correct rounding. */
export const realArray = (numbers: readonly number[]) => `{${shortened(numbers)}}`

/** Formats a vector literal. */
export const vectorLiteral = (numbers: readonly number[]) => `[${shortened(numbers)}]`

const shortened = (numbers: readonly number[]) => numbers.map((n) => Number(n.toPrecision(4))).join(',')
