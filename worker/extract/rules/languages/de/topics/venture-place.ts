import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of founders and investors. */
export const VENTURE_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(ort|sitz|standort) (:|-|–|=|ist)? (in|:)? {named}',
      '(wir sind|wir sitzen|ich sitze) (in|aus) {place}',
      '(office|fonds|startup|gmbh|unternehmen|angel) (aus|in) {place}',
    ],
    confidence: 0.9,
  },
]
