import type { Domain } from './domain.ts'
import { matchingOf, modelVersion } from './matching.ts'
import { agreementName, type RankingModel } from './ranking-model.ts'

/**
 * Prior weights of standing, for tenants without enough outcomes: fitted on real speed dates with leave-one-wave-out
 * validation (docs/learning.md). People who accept many are wanted by fewer, and people who are wanted accept fewer.
 */
const STANDING_WEIGHTS = {
  their_standing: 0.7,
  own_selectivity: 1,
  their_selectivity: -0.3,
  own_standing: -0.15,
}

/** Log-odds between a pair that agrees in nothing and one that agrees in everything. */
const AGREEMENT_RANGE = 1
const PAIR_WEIGHTS = { cosine: 0.5, reading: 0.5 }

/** The model of a domain for tenants without a trained one. It takes effect once there are outcomes. */
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
