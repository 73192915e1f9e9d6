import type { Phrasing } from '../../../../../../shared/reader.ts'
import { CUSTOMER_SECTORS, NOT_OWN_SECTORS, NOT_SECTORS } from '../not-sectors.ts'

/** Industries that a founder builds for or an investor backs: any mention in their own words. */
export const VENTURE_SECTORS: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished'],
    said: ['{suremarket}'],
    confidence: 0.82,
  },
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(it|and it|which|that) (makes|sells|builds|helps|measures|predicts|cleans|sorts|cuts) ~ {=markets}',
      '(it is|this is|that is|they are) (a|an|our|mostly|mainly)? {+markets}',
    ],
    confidence: 0.82,
  },
  ...NOT_SECTORS,
  ...NOT_OWN_SECTORS,
  ...CUSTOMER_SECTORS,
]
