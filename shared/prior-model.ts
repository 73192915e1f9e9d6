import type { Domain } from './domain.ts'
import { matchingOf, modelVersion } from './matching.ts'
import { agreementName, type RankingModel } from './ranking-model.ts'

/**
 * What a person's numbers are worth where no outcome of the tenant has said it yet: learned from real dates, the waves
 * left out in turn (docs/learning.md). Who says yes to many is wanted by fewer, and who is wanted says yes to fewer.
 */
const STANDING_WEIGHTS = {
  their_standing: 0.7,
  own_selectivity: 1,
  their_selectivity: -0.3,
  own_standing: -0.15,
}

/** What all that the domain weighs comes to in log-odds, from a pair that agrees in nothing to one that agrees in all. */
const AGREEMENT_RANGE = 1
const PAIR_WEIGHTS = { cosine: 0.5, reading: 0.5 }

/** The model of a domain for tenants without one of their own; it acts once there are outcomes. */
export function priorModel(domain: Domain): RankingModel {
  const { features, version } = matchingOf(domain)
  const total = features.reduce((sum, { weight }) => sum + weight, 0)
  const agreements = features.flatMap((feature) => {
    const name = agreementName(feature)
    return name === undefined ? [] : [[name, (AGREEMENT_RANGE * feature.weight) / total] as const]
  })
  return {
    version: domain.own ? version : modelVersion(domain, 'lm'),
    tier: domain.match && !domain.own ? 'domain' : 'general',
    weights: {
      ...STANDING_WEIGHTS,
      ...(domain.match?.prior ?? { ...Object.fromEntries(agreements), ...PAIR_WEIGHTS }),
    },
  }
}
