import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether the price is negotiable. */
export const NEGOTIABLE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other'],
    said: ['negociable'],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: ['(precio fijo|no negociable|no negociables|precio cerrado|sin regateos|no regateo)'],
    confidence: 0.93,
  },
]
