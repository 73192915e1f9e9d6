import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Days until goods are needed. */
export const NEEDED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(bis|vor|spatestens|zum|am) (zum|am|:|den)? {soon}',
      '(in|innerhalb von) {days}',
      '(geburtstag|hochzeit|feier|party|umzug|reise|urlaub) (ist|hat)? (am|schon am)? {soon}',
    ],
    confidence: 0.85,
  },
]
