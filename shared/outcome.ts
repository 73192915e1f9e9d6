import * as v from 'valibot'
import { SentInstant, text } from './checked.ts'
import { DomainName, UserId } from './upsert.ts'

/**
 * The meaning of an outcome label: grade 3 is the best outcome of a pair, 2 a decision in favour, 1 no decision in
 * time (a weak no), 0 a decision against. `weight` is the default of an item.
 */
export interface OutcomeLabel {
  readonly grade: 0 | 1 | 2 | 3
  readonly weight: number
}

/** The labels of every domain; a domain may add its own. */
export const OUTCOMES: Readonly<Record<string, OutcomeLabel>> = {
  converted: { grade: 3, weight: 1 },
  accepted: { grade: 2, weight: 1 },
  expired: { grade: 1, weight: 1 },
  rejected: { grade: 0, weight: 1 },
}

/** Outcomes from this grade on are in the candidate's favour. */
export const POSITIVE_GRADE = 2
/** A grade's weight relative to a plain decision; `counts_as` in the database has the same. */
export const GRADE_STRENGTH = [1, 0.3, 1, 2] as const

export const MAX_FEEDBACK_ITEMS = 1_000
export const MAX_WEIGHT = 100
/** Each outcome forms triplets with at most this many earlier outcomes of the same seeker. */
export const MAX_TRIPLETS_PER_OUTCOME = 100

/** An item of `POST /v1/feedback`. The outcome labels depend on the domain. */
export const FeedbackItem = v.strictObject({
  seeker_id: v.pipe(UserId, v.description('The user who was shown the candidate, and decided.')),
  candidate_id: v.pipe(UserId, v.examples(['u_bob'])),
  outcome: v.pipe(
    v.string(),
    v.description('`converted`, `accepted`, `expired`, `rejected`, or a label of the domain.'),
    v.examples(['accepted']),
  ),
  weight: v.optional(
    v.pipe(
      v.number(),
      v.check((weight) => weight > 0 && weight <= MAX_WEIGHT, `a number above 0, at most ${MAX_WEIGHT}`),
      v.metadata({ exclusiveMinimum: 0, maximum: MAX_WEIGHT }),
      v.description('Weight; default: the label’s, usually 1.'),
    ),
  ),
  occurred_at: v.optional(
    v.pipe(
      SentInstant,
      v.description('When it was decided; default: now. The latest outcome of a pair wins.'),
    ),
  ),
  match_id: v.optional(
    v.pipe(
      text((id) => id !== '' && id.length <= 255, '1 to 255 characters', { minLength: 1, maxLength: 255 }),
      v.description('Your own reference.'),
    ),
  ),
})
export type FeedbackItem = v.InferOutput<typeof FeedbackItem>

const feedback = <Item extends v.GenericSchema>(item: Item) =>
  v.strictObject({
    domain: DomainName,
    items: v.pipe(
      v.array(item),
      v.check(
        (items) => items.length >= 1 && items.length <= MAX_FEEDBACK_ITEMS,
        `an array of 1 to ${MAX_FEEDBACK_ITEMS} items`,
      ),
      v.metadata({ minItems: 1, maxItems: MAX_FEEDBACK_ITEMS }),
    ),
  })

/** The body of `POST /v1/feedback`. */
export const FeedbackRequest = feedback(FeedbackItem)
export type FeedbackRequest = v.InferOutput<typeof FeedbackRequest>

/** Like `FeedbackRequest` with unchecked items; each item is checked separately. */
export const UncheckedFeedback = feedback(v.unknown())

const count = v.pipe(v.number(), v.integer())

/** The answer to feedback. */
export const FeedbackAnswer = v.object({
  accepted: v.pipe(count, v.description('Accepted items, including those that change nothing.')),
  triplets_generated: v.pipe(
    count,
    v.description(
      `New triplets: a seeker with two candidates whose outcomes differ in grade. Each outcome forms them with at most ${MAX_TRIPLETS_PER_OUTCOME} earlier ones.`,
    ),
  ),
  triplets_pending_train: v.pipe(count, v.description('Triplets of the domain that no run has used.')),
  rejected: v.optional(
    v.pipe(
      v.array(
        v.object({ index: count, code: v.picklist(['invalid_request', 'not_found']), message: v.string() }),
      ),
      v.description('Rejected items, with errors.'),
    ),
  ),
})
export type FeedbackAnswer = v.InferOutput<typeof FeedbackAnswer>
