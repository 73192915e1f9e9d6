import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of founders and investors. */
export const VENTURE_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(ort|sitz|standort) (:|-|–|=|ist)? (in|:)? {named}',
      `(wir sind|wir sitzen|ich sitze|ich lebe|ich wohne|ich komme|wir kommen|zuhause|daheim|grunder|grunderin|
        grunderinnen|grunderteam|team|mannschaft|werkstatt|buro|labor|fabrik|business angel) (in|aus|bei) {place}`,
      '(office|fonds|startup|gmbh|unternehmen|angel) (aus|in) {place}',
    ],
    confidence: 0.9,
  },
]
