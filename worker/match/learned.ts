import type { Domain } from '../../shared/domain.ts'
import { matchingOf } from '../../shared/matching.ts'
import { priorModel } from '../../shared/prior-model.ts'
import {
  balanced,
  OF_CANDIDATE,
  OF_DECIDER,
  oddsOf,
  pairFeatures,
  type RankingModel,
} from '../../shared/ranking-model.ts'
import { chanceOf, meanOf } from '../../shared/standing.ts'
import type { Candidate } from '../store/match.ts'
import type { Learned } from '../store/models.ts'
import type { LearnedModel } from '../store/odds.ts'
import { standingAt, tallyAt, unitValueAt } from '../store/tally.ts'
import type { Seeker } from './seeker.ts'

/** The model and statistics from outcomes, for a match at an instant. Undefined if there are no outcomes. */
export function learnedModel(
  { domain, mutual, balance }: { domain: Domain; mutual: boolean; balance: number },
  seeker: Seeker,
  learned: Learned | null,
  now: Date,
): LearnedModel | undefined {
  if (!learned) return undefined
  return {
    domain,
    model: learned.model ?? priorModel(domain),
    mean: meanOf(tallyAt(learned.sums, now)),
    seeker: { fields: seeker.fields, standing: standingAt(learned.standing, now) },
    unitValue: unitValueAt(now),
    isMutual: mutual && matchingOf(domain).isMutual === true,
    balance,
  }
}

/** The probability that each side decides in favour of the other, and the pair's score. */
export interface Chances {
  seeker: number
  candidate: number
  score: number
}

/**
 * Predicts both decisions of a pair.
 *
 * @param reading the cross-encoder's score; null if it did not score the pair
 */
export function chancesOf(
  { domain, model, mean, seeker, isMutual, balance }: LearnedModel,
  candidate: Candidate,
  reading: number | null,
  now: Date,
): Chances {
  const standing = standingAt(candidate.standing ?? NO_SUMS, now)
  const other = { fields: candidate.fields, standing }
  const between = { km: candidate.km, cosine: candidate.cosine, reading }
  const there = pairFeatures(domain, seeker, other, between, mean)
  const back = pairFeatures(domain, other, seeker, between, mean)
  const odds = (weights: RankingModel['weights']) => ({
    seeker: oddsOf({ ...model, weights }, there, mean),
    candidate: oddsOf({ ...model, weights }, back, mean),
  })
  const whole = odds(model.weights)
  const ranked =
    balance === 0
      ? whole
      : {
          seeker: odds(balanced(model.weights, OF_CANDIDATE, balance)).seeker,
          candidate: odds(balanced(model.weights, OF_DECIDER, balance)).candidate,
        }
  return {
    seeker: chanceOf(whole.seeker),
    candidate: chanceOf(whole.candidate),
    score: isMutual ? chanceOf(ranked.seeker) * chanceOf(ranked.candidate) : chanceOf(ranked.seeker),
  }
}

const NO_SUMS = { received: { decided: 0, positive: 0 }, given: { decided: 0, positive: 0 } }
