import type { Phrasing } from '../../../../../../shared/reader.ts'
import { NOT_OWN_SECTORS, NOT_SECTORS } from '../not-sectors.ts'

/** Industries of the customers or partners that a company mentions. */
export const VENTURE_CUSTOMERS: readonly Phrasing[] = [
  { value: '$1', despite: ['wished'], said: ['{likelymarket}'], confidence: 0.72 },
  ...NOT_SECTORS,
  ...NOT_OWN_SECTORS,
]
