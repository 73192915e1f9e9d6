import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Industries that somebody builds for, invests in or trades in. */
export const MARKETS: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished'],
    said: [
      '(sector|sectors|industry|industries|space|vertical|verticals|focus|market) (:|is|are|on) {+industries}',
      '(invest|investing|back|backing|fund|funding|write checks|focus|focused|interested|operate) ~ (in|on|for|into) (the)? {+industries}',
      '(we are|i am|^) (a|an|building a|building an|running a|running an) ~ {=industries} (startup|company|fund|business|platform|founder|founders|investor)',
      '{+industries} (startup|startups|founder|founders|companies|company|fund|space|deals)',
      '(building|build|making|make|selling|sell) {=industries} (software|tools|infrastructure|products|hardware)',
    ],
    confidence: 0.85,
  },
]
