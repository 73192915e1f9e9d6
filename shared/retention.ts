import * as v from 'valibot'
import { Instant } from './checked.ts'

const MAX_DAYS = 36_500

/** How long a tenant's texts are kept. */
export const RetentionRule = v.strictObject({
  days: v.pipe(
    v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DAYS))),
    v.description('Older texts are affected at midnight UTC; `null`: none.'),
  ),
  keep: v.optional(
    v.pipe(
      v.picklist(['nothing', 'values']),
      v.description(
        'What is kept of such a text: `nothing`, not even values that only it supports; or the `values`, without the text and quotes.',
      ),
    ),
    'nothing',
  ),
})
export type RetentionRule = v.InferOutput<typeof RetentionRule>

/** The rule and its effect. */
export const Retention = v.object({
  ...RetentionRule.entries,
  texts: v.pipe(v.number(), v.integer(), v.description('Number of texts affected so far.')),
  carried_out_at: v.pipe(v.nullable(Instant), v.description('When the last text was affected.')),
})
export type Retention = v.InferOutput<typeof Retention>
