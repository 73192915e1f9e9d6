/** A value that a field can hold. A list is ordered and has no item twice. */
export type Value = string | number | boolean | readonly string[]

/**
 * A literal piece of a text: `quote` is the text's slice from `start` to `end`, counted in Unicode code points
 * of the text as stored.
 */
export interface Span {
  quote: string
  start: number
  end: number
}

/** A text about a user. `occurredAt` is when it was said: relative dates count from there. */
export interface SourceText {
  text: string
  occurredAt: Date
}

/**
 * What one text states about one field, found by an extractor and accepted by the domain's schema.
 *
 * `value` is a single item where the field is a list: each item has its own reading, so that evidence stays with
 * the item. `evidence` is never empty and in the order of the text. `confidence` is from 0 to 1; of the values
 * said at 0.9 about nine in ten are right. `from` is there only for computed values and names the parts of the
 * text that the computation used.
 */
export interface Reading {
  field: string
  value: string | number | boolean
  evidence: readonly Span[]
  confidence: number
  from?: readonly string[]
}

/** What an extractor proposed and the domain's schema refused; `reason` says what was expected. */
export interface Refusal {
  field: string
  value: unknown
  reason: string
  evidence: readonly Span[]
}
