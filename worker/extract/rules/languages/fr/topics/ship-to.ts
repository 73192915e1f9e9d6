import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The delivery address of goods. */
export const SHIP_TO: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['livraison (:|a|en) {named}'],
    confidence: 0.87,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['livraison (a|en) {named}'],
    confidence: 0.92,
  },
]
