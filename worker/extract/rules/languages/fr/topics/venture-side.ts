import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody is a founder or an investor. */
export const VENTURE_SIDE: readonly Phrasing[] = [
  {
    value: 'founder',
    said: ['(nous construisons|nous developpons|nous levons)'],
    confidence: 0.9,
  },
  {
    value: 'investor',
    said: ['nous investissons'],
    confidence: 0.9,
  },
]
