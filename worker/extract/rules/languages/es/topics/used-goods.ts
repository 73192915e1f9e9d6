import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether used goods are acceptable. */
export const USED_GOODS: readonly Phrasing[] = [
  {
    value: 'used_ok',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['(usado|usada|segunda mano|de segunda mano)'],
    confidence: 0.9,
  },
]
