import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of the goods or of their buyer. */
export const MARKET_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      'abholung (in|,|:|-|nur in) {place}',
      '(abholung|abholen|abzuholen) in {place}',
      '(lieferung|raum|nahe|bei) (nach|in)? {place}',
    ],
    confidence: 0.88,
  },
]
