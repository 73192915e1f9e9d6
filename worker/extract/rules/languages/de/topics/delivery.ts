import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How the goods are handed over. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other'],
    said: ['(abholung|selbstabholung|abholen)'],
    confidence: 0.9,
  },
  {
    value: 'shipping',
    despite: ['wished', 'other'],
    said: ['(versand|versenden|verschicken)'],
    confidence: 0.88,
  },
]
