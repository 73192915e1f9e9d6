import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether used goods are acceptable. */
export const USED_GOODS: readonly Phrasing[] = [
  {
    value: 'new_only',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(solo nuevo|solo nueva|que sea nuevo|que sea nueva|nada de segunda mano|no usado|no usada)',
      '^ (nuevo|nueva|nuevos|nuevas) (,|$)',
    ],
    confidence: 0.9,
  },
  {
    value: 'used_ok',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['(usado|usada|segunda mano|de segunda mano|reacondicionado|reacondicionada)'],
    confidence: 0.9,
  },
]
