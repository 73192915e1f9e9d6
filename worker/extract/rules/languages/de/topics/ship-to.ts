import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The delivery address of goods. */
export const SHIP_TO: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(grusse|raum) (in)? {place}',
      '(lieferung|liefern|versand) (in|:|nach) {named}',
      'nach {bareplace} ($|,|bis|in)',
    ],
    confidence: 0.87,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['(lieferung|versand) nach {named}'],
    confidence: 0.92,
  },
]
