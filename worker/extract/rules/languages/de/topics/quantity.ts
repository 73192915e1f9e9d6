import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How many pieces. */
export const QUANTITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: ['(anzahl|menge) (:|-|=)? {count}', '{count} (stuck|stk|total|in total)'],
    confidence: 0.85,
  },
]
