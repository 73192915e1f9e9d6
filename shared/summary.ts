import type { Cue } from './domain.ts'
import type { Evidence } from './record.ts'
import type { Reading } from './value.ts'

/**
 * What texts say, folded: all that the record needs of them, whatever their number. Two summaries make the summary of
 * both their texts, in whatever order. A text cannot be taken out of one: it is computed again.
 */
export interface Summary {
  /** By field; of a field that is no list there is one item. In the order of their first mention. */
  readonly items: Readonly<Record<string, readonly Item[]>>
  /** Readings on derived fields, the latest of each field, in the order in which they were said. */
  readonly cues: readonly At<Cue>[]
  /** What the schema refused: the latest, in the order in which it was said. */
  readonly rejected: readonly At<Refused>[]
  readonly rejectedCount: number
}

/** What was said where: in milliseconds since 1970, in which text, as which of its readings. */
export type Moment = readonly [ms: number, contextId: string, index: number]

export type At<T> = T & { readonly moment: Moment }

/** A value that texts state. */
export interface Item {
  readonly value: Reading['value']
  readonly confidence: number
  readonly first: Mention
  readonly last: Moment
  /** The earliest pieces. */
  readonly evidence: readonly At<Evidence>[]
  /** How many there are. */
  readonly evidenceCount: number
}

/** One reading, without its words. */
export interface Mention {
  readonly moment: Moment
  /** Of an item of a memory: the store's own id. */
  readonly itemId?: string
  readonly extractor: string
  readonly schemaVersion: string
  readonly from?: readonly string[]
}

export interface Refused {
  readonly field: string
  readonly value: unknown
  readonly reason: string
  readonly evidence?: Evidence
}
