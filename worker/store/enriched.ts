import type { Summary } from '../../shared/summary.ts'
import type { Reading, Refusal, Value } from '../../shared/value.ts'
import type { Head, Snapshot, StoredText } from './snapshot.ts'

/** What enrichment found out about a record, to be written if the record is still as it was read. */
export interface Enriched {
  /** As it will be when this is written. Its `revision` and `workVersion` are those that were read. */
  snapshot: Snapshot
  fields: Readonly<Record<string, Value>>
  /** The texts that were read now. */
  read: readonly ReadText[]
  /** What the record's summary becomes; undefined: it stays. */
  summarized: Summarized | undefined
  /** All that the memory store remembers, if it was asked now; an item that is not among them is forgotten. */
  recalled: readonly (StoredText & { content: string })[] | undefined
  /** What becomes of the vector of the domain's head: a new one, none any more, or (undefined) it stays. */
  embedding: Embedding | undefined
  /** The same of vectors that the record was given when it was matched in other domains. */
  borrowed: readonly Embedding[]
  /** What the text of every other domain's head hashes to: such a vector of another text goes. */
  borrowedHashes: Readonly<Record<string, string>>
  /** The location, as the gazetteer is asked for it. */
  location: { field: string; value: string; key: string; qualifiers: readonly string[] } | undefined
  /** There are more texts: what they say comes by another go. */
  isPartial: boolean
  /** The share of the domain's fields that have a value. */
  completeness: number
  /** Those of `fields` that a match looks at. */
  matched: Readonly<Record<string, Value>>
  /** What a match weighs, as shared/traits.ts has it, and how much the place's part counts. */
  traits: readonly number[]
  placeScale: number
  /** As shared/slots.ts has them. */
  layout: number
  slots: readonly (number | null)[]
  /** The version that `read` was read by. */
  extractor: string
  /** Names all the versions that made this. */
  pipeline: string
  /** What follows; undefined once it is done or has failed for good. */
  next: Next | undefined
}

/** What is still to do on a record. */
export interface Next {
  /** Another attempt; the same attempt, which was throttled; or the model, on a queue of its own. */
  what: 'retry' | 'wait' | 'model'
  afterSeconds: number
  /** When its job counts as lost. */
  dueAfterSeconds: number
}

/** A new vector of a head, or none any more. */
export type Embedding = (Head & { vector: readonly number[] }) | { head: string; vector: null }

/** A text with what was just read from it. */
export interface ReadText {
  contextId: string
  readings: readonly Reading[]
  rejected: readonly Refusal[]
}

/** A summary with the texts that are new in it. */
export interface Summarized {
  summary: Summary
  contextIds: readonly string[]
  /** Who read them all. */
  extractor: string
}

/** As the statement that writes it takes it. */
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

/** One for each text that was read now or is new in the summary. */
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

/** A halfvec keeps three significant digits: a fourth is enough to round it right. */
export const realArray = (numbers: readonly number[]) => `{${shortened(numbers)}}`

/** The same as a vector's literal. */
export const vectorLiteral = (numbers: readonly number[]) => `[${shortened(numbers)}]`

const shortened = (numbers: readonly number[]) => numbers.map((n) => Number(n.toPrecision(4))).join(',')
