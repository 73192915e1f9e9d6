import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody is a founder or an investor. */
export const VENTURE_SIDE: readonly Phrasing[] = [
  {
    value: 'founder',
    said: ['estamos construyendo'],
    confidence: 0.9,
  },
  {
    value: 'investor',
    said: ['invertimos'],
    confidence: 0.9,
  },
]
