import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How many pieces. */
export const QUANTITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: ['cantidad (:|-|=)? {count}'],
    confidence: 0.85,
  },
]
