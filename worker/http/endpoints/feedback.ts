import type { Domain } from '../../../shared/domain.ts'
import { AppError } from '../../../shared/errors.ts'
import { FeedbackAnswer, FeedbackItem, FeedbackRequest, UncheckedFeedback } from '../../../shared/outcome.ts'
import { type Feedback, labelsOf, takeFeedback } from '../../feedback/feedback.ts'
import { checkValue, readUnchecked } from '../body.ts'
import type { Call } from '../call.ts'
import { currentDomain } from '../domain.ts'
import { endpoint } from '../endpoint.ts'
import { answerKeyed, readKeyed } from '../keyed-body.ts'
import { FEEDBACK, FEEDBACK_TAKEN } from '../openapi/learning-examples.ts'
import { mismatch, parse, refuse, unexpected } from '../refusal.ts'

export const postFeedback = endpoint({
  method: 'POST',
  path: '/v1/feedback',
  scope: 'match',
  about: {
    operationId: 'feedback',
    tag: 'Learning',
    summary: 'Send outcomes',
    description:
      'Outcomes of showing candidates to seekers. They take effect with the next match: decided pairs are excluded, and a person’s given and received decisions affect ranking. The latest outcome of a pair wins; repeated and older ones are accepted and change nothing. A rejected item does not affect the others.',
    headers: ['Idempotency-Key'],
    body: { schema: FeedbackRequest, examples: { two: FEEDBACK } },
    answer: {
      description: 'Counts and rejected items',
      schema: FeedbackAnswer,
      examples: { oneRejected: FEEDBACK_TAKEN },
      headers: ['Idempotent-Replayed'],
    },
  },
  read: readFeedback,
  handle: async (c, { caller, input }) => answerKeyed(c, await takeFeedback(c.env, caller, input)),
})

async function readFeedback(c: Call): Promise<Feedback> {
  const { value, idempotency } = await readKeyed(c, readUnchecked)
  const body = parse(UncheckedFeedback, value, 'field')
  const domain = currentDomain(c.env.domains, body.domain)
  const latest = c.env.now().getTime() + MAX_AHEAD_MS
  const items: Feedback['items'][number][] = []
  const rejected: Feedback['rejected'][number][] = []
  body.items.forEach((item, index) => {
    try {
      checkValue(item)
      items.push({ index, item: readItem(domain, index, item, latest) })
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      rejected.push({ index, code: 'invalid_request', message: error.message })
    }
  })
  return { domain, items, rejected, idempotency }
}

/** Tolerates clock skew. An outcome further in the future would win over every later one. */
const MAX_AHEAD_MS = 24 * 3_600_000

function readItem(domain: Domain, index: number, sent: unknown, latest: number): FeedbackItem {
  const path = `items.${index}`
  const item = parse(FeedbackItem, sent, 'field', path)
  const labels = Object.keys(labelsOf(domain))
  if (!labels.includes(item.outcome)) {
    throw refuse([mismatch(`${path}.outcome`, `one of ${labels.join(', ')}`, item.outcome)])
  }
  if (item.seeker_id === item.candidate_id) {
    throw refuse([unexpected(`${path}.candidate_id`, 'another user than the seeker', 'the seeker')])
  }
  if (item.occurred_at !== undefined && Date.parse(item.occurred_at) > latest) {
    throw refuse([
      mismatch(`${path}.occurred_at`, 'an instant that is not ahead by more than a day', item.occurred_at),
    ])
  }
  return item
}
