import * as v from 'valibot'

/** A value that a field can hold. A list is ordered and has no item twice. */
export const Value = v.union([v.string(), v.number(), v.boolean(), v.pipe(v.array(v.string()), v.readonly())])
export type Value = v.InferOutput<typeof Value>

/**
 * A literal piece of a text: `quote` is the text's slice from `start` to `end`, counted in Unicode code points
 * of the text as stored.
 */
export const Span = v.object({
  quote: v.string(),
  start: v.pipe(v.number(), v.integer()),
  end: v.pipe(v.number(), v.integer()),
})
export type Span = v.InferOutput<typeof Span>

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
export const Reading = v.object({
  field: v.string(),
  value: v.union([v.string(), v.number(), v.boolean()]),
  evidence: v.pipe(v.array(Span), v.readonly()),
  confidence: v.number(),
  from: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
})
export type Reading = v.InferOutput<typeof Reading>

/** What an extractor proposed and the domain's schema refused; `reason` says what was expected. */
export const Refusal = v.object({
  field: v.string(),
  value: v.unknown(),
  reason: v.string(),
  evidence: v.pipe(v.array(Span), v.readonly()),
})
export type Refusal = v.InferOutput<typeof Refusal>
