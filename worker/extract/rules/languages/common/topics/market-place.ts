import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of the goods or of their buyer. */
export const MARKET_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: ['(ophalen|afhalen|hamtas) (in|i) {place}'],
    confidence: 0.88,
  },
]
