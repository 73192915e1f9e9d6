import type { Cue } from './domain.ts'
import type { Evidence } from './record.ts'
import type { Reading } from './value.ts'

/**
 * The merged readings of any number of texts: all that a record needs. Joining two summaries is associative and
 * commutative. A text cannot be subtracted; the summary is computed again instead.
 */
export interface Summary {
  /** By field, in the order of first mention; one item unless the field is a list. */
  readonly items: Readonly<Record<string, readonly Item[]>>
  /** The latest readings of each derived field, in the order in which they were said. */
  readonly cues: readonly At<Cue>[]
  /** The latest values that the schema refused, in the order in which they were said. */
  readonly rejected: readonly At<Refused>[]
  readonly rejectedCount: number
}

/** A reading's position: milliseconds since 1970, text, index within the text. */
export type Moment = readonly [ms: number, contextId: string, index: number]

export type At<T> = T & { readonly moment: Moment }

export interface Item {
  readonly value: Reading['value']
  readonly confidence: number
  readonly first: Mention
  readonly last: Moment
  /** The earliest evidence. */
  readonly evidence: readonly At<Evidence>[]
  /** Number of all evidence. */
  readonly evidenceCount: number
}

/** A reading without its evidence. */
export interface Mention {
  readonly moment: Moment
  /** For a memory item: the store's id. */
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
