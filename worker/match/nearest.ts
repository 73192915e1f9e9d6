import type { Domain } from '../../shared/domain.ts'
import { agreementName, balanced, OF_CANDIDATE, OF_DECIDER } from '../../shared/ranking-model.ts'
import { LIGHT_ML, soughtTraits, type TraitWeights } from '../../shared/sought-traits.ts'
import type { Search } from '../store/match.ts'
import { type LearnedModel, worthOfNumbers } from '../store/odds.ts'
import { placeOf, type Seeker } from './seeker.ts'
import type { Stages } from './stages.ts'

const MOST_KEPT = 1_000

/**
 * How candidates are found where there are too many to weigh: by their traits, and once outcomes are known those of the
 * best numbers beside them. Traits stand for what light ML weighs: where another order is asked for, or far more than its
 * best, all are weighed.
 */
export function retrievalFor(
  { domain, stages }: { domain: Domain; stages: Stages },
  seeker: Seeker,
  now: Date,
  learned: LearnedModel | undefined,
): Search['retrieval'] {
  const kept = stages.light_ml?.topK ?? Number.POSITIVE_INFINITY
  if (kept > MOST_KEPT || stages.sql_filter?.topK !== undefined) return undefined
  const counts = learned && countsOf(learned)
  const sought = soughtTraits(
    domain,
    { fields: seeker.fields, place: placeOf(seeker) },
    now,
    counts?.traits ?? LIGHT_ML,
  )
  const bestKnown =
    counts && Object.values(counts.numbers).some(Boolean)
      ? worthOfNumbers(learned, counts.numbers)
      : undefined
  return { tenantId: seeker.snapshot.tenantId, sought, bestKnown }
}

/** What a candidate's traits and numbers add to the log-odds of the seeker, or of both together where both decide. */
function countsOf({ model, isMutual, balance }: LearnedModel): {
  traits: TraitWeights
  numbers: { standing: number; selectivity: number }
} {
  const there = balanced(model.weights, OF_CANDIDATE, balance)
  const back = balanced(model.weights, OF_DECIDER, balance)
  const both = (name: string) => (isMutual ? (back[name] ?? 0) : 0)
  return {
    traits: {
      agreed: (feature) => {
        const name = agreementName(feature)
        return name === undefined ? 0 : (there[name] ?? 0) + both(name)
      },
      // By so much as one is above the other, the other is below.
      above: (field) => (there[`above:${field}`] ?? 0) - both(`above:${field}`),
      is: (field, value) => there[`is:${field}=${value}`] ?? 0,
    },
    numbers: {
      standing: (there.their_standing ?? 0) + both('own_standing'),
      selectivity: (there.their_selectivity ?? 0) + both('own_selectivity'),
    },
  }
}
