import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether the price is negotiable. */
export const NEGOTIABLE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other'],
    said: ['(vb|vhb|verhandlungsbasis|verhandelbar)'],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: ['(festpreis|nicht verhandelbar|kein handeln)'],
    confidence: 0.93,
  },
]
