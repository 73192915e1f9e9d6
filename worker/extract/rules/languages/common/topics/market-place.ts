import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Where goods or their buyer are. */
export const MARKET_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: ['(ophalen|afhalen|hamtas) (in|i) {place}'],
    confidence: 0.88,
  },
]
