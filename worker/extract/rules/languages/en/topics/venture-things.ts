import type { Phrasing } from '../../../../../../shared/reader.ts'
import { BUYER_SECTORS, CUSTOMER_SECTORS, NOT_OWN_SECTORS, NOT_SECTORS } from '../not-sectors.ts'

/** Industries of things and people that are mentioned, other than those who buy. */
export const VENTURE_THINGS: readonly Phrasing[] = [
  { value: '$1', despite: ['wished'], said: ['{likelymarket}'], confidence: 0.75 },
  ...NOT_SECTORS,
  ...NOT_OWN_SECTORS,
  ...CUSTOMER_SECTORS,
  ...BUYER_SECTORS,
]
