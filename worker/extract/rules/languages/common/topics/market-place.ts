import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of the goods or of their buyer. */
export const MARKET_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      `(ophalen|afhalen|hamtas|hentes|afhentes|avhentes|ritiro|ritiro a mano|noudetaan|noudettava|nouto|
        levantamento|retirada|odbior|odbior osobisty|op te halen|af te halen) (in|i|te|a|em|w|fra|fran)?
        {place}`,
    ],
    confidence: 0.88,
  },
]
