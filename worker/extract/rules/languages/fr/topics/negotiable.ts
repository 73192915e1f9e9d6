import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether the price is negotiable. */
export const NEGOTIABLE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other'],
    said: ['(a debattre|prix a debattre)'],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: ['prix ferme'],
    confidence: 0.93,
  },
]
