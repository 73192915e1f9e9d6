import type { Domain } from '../../shared/domain.ts'
import type { FeedbackAnswer, FeedbackItem } from '../../shared/outcome.ts'
import { OUTCOMES } from '../../shared/outcome.ts'
import type { Deps } from '../deps.ts'
import type { Caller } from '../store/db.ts'
import { type Item, putOutcomes } from '../store/outcomes.ts'
import type { Idempotency } from '../store/replies.ts'

export interface Feedback {
  domain: Domain
  /** In order, with their index in the request. */
  items: readonly { index: number; item: FeedbackItem }[]
  /** Errors of the items already refused. */
  rejected: readonly NonNullable<FeedbackAnswer['rejected']>[number][]
  idempotency: Idempotency | undefined
}

/**
 * Stores outcomes of candidates shown to seekers. They take effect with the next match: the pairs count as decided,
 * and both people's standing changes. A training run starts once enough new outcomes are there. One call to the
 * database.
 */
export async function takeFeedback(
  deps: Deps,
  caller: Caller,
  { domain, items, rejected, idempotency }: Feedback,
): Promise<{ answer: FeedbackAnswer; replayed: boolean }> {
  const { answer, replayed, step } = await putOutcomes(
    deps.db,
    caller,
    {
      domain: domain.name,
      items: items.map(({ index, item }) => toStored(domain, index, item)),
      rejected,
      budget: deps.training.budget,
    },
    idempotency,
  )
  if (step) deps.afterAnswer(deps.training.enqueue([step]))
  return { answer, replayed }
}

/** The outcome labels of a domain, with their grades. */
export const labelsOf = ({ outcomes }: Domain) => ({ ...OUTCOMES, ...outcomes })

function toStored(domain: Domain, index: number, item: FeedbackItem): Item {
  const label = labelsOf(domain)[item.outcome]
  if (!label) throw new Error('an item with an unknown label was not rejected')
  return {
    index,
    seekerId: item.seeker_id,
    candidateId: item.candidate_id,
    outcome: item.outcome,
    grade: label.grade,
    weight: item.weight ?? label.weight,
    occurredAt: item.occurred_at === undefined ? null : new Date(item.occurred_at).toISOString(),
    matchId: item.match_id ?? null,
  }
}
