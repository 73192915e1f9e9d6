import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of the goods or of their buyer. */
export const MARKET_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      `(abholung|selbstabholung|selbstabholer|abholer|ubergabe|standort|raum|wohne) (nur|moglich)? (in|,|:|
        -|nur in|bei|nahe|nahe bei|ist|am)? {place}`,
      '(abholung|abholen|abzuholen) in {place}',
      '(lieferung|raum|nahe|bei) (nach|in)? {place}',
    ],
    confidence: 0.88,
  },
]
