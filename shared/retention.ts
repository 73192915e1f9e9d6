import * as v from 'valibot'
import { Instant } from './checked.ts'

const MAX_DAYS = 36_500

/** How long a tenant's texts are kept. */
export const RetentionRule = v.strictObject({
  days: v.pipe(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DAYS))),
    v.description('A text that was said longer ago leaves, at midnight UTC; `null`: none does.'),
  ),
  keep: v.optional(
    v.pipe(
      v.picklist(['nothing', 'values']),
      v.description(
        'What is kept of such a text: `nothing`, so that every value goes that rests on it alone; or the `values`, without the words that they were read in.',
      ),
    ),
    'nothing',
  ),
})
export type RetentionRule = v.InferOutput<typeof RetentionRule>

/** The rule and its effect. */
export const Retention = v.object({
  ...RetentionRule.entries,
  texts: v.pipe(
    v.number(),
    v.integer(),
    v.description('How many texts have left, or lost their words, so far.'),
  ),
  carried_out_at: v.pipe(v.nullable(Instant), v.description('When one last did.')),
})
export type Retention = v.InferOutput<typeof Retention>
