import * as v from 'valibot'

/** A field's value. Lists are ordered and have no duplicates. */
export const Value = v.union([v.string(), v.number(), v.boolean(), v.pipe(v.array(v.string()), v.readonly())])
export type Value = v.InferOutput<typeof Value>

/** An evidence span: `quote` is the text from `start` to `end`, in code points of the stored text. */
export const Span = v.object({
  quote: v.string(),
  start: v.pipe(v.number(), v.integer()),
  end: v.pipe(v.number(), v.integer()),
})
export type Span = v.InferOutput<typeof Span>

/** A text about a user. Relative dates count from `occurredAt`, when it was said. */
export interface SourceText {
  text: string
  occurredAt: Date
}

/**
 * What one text states about a field, accepted by the domain's schema.
 *
 * If the field is a list, `value` is a single item, so that each item has its own evidence. `evidence` is not empty
 * and in text order. `confidence` is from 0 to 1 and calibrated: of values at 0.9 about nine in ten are right.
 * `from`, only for computed values, names the parts of the text that were used.
 */
export const Reading = v.object({
  field: v.string(),
  value: v.union([v.string(), v.number(), v.boolean()]),
  evidence: v.pipe(v.array(Span), v.readonly()),
  confidence: v.number(),
  from: v.exactOptional(v.pipe(v.array(v.string()), v.readonly())),
})
export type Reading = v.InferOutput<typeof Reading>

/** A value that the domain's schema refused; `reason` says what was expected. */
export const Refusal = v.object({
  field: v.string(),
  value: v.unknown(),
  reason: v.string(),
  evidence: v.pipe(v.array(Span), v.readonly()),
})
export type Refusal = v.InferOutput<typeof Refusal>
