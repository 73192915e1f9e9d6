import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Where goods would be delivered. */
export const SHIP_TO: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['envio (:|a|en) {named}'],
    confidence: 0.87,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['envio (a|en) {named}'],
    confidence: 0.92,
  },
]
