import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The delivery address of goods. */
export const SHIP_TO: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(grusse|gruss|grusse aus|gruss aus|raum|umgebung|nahe|hier in) (in|aus)? {place}',
      '(lieferung|liefern|versand|abholung) (in|:|nach) {named}',
      'nach {bareplace} ($|,|bis|in)',
    ],
    confidence: 0.87,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(lieferung|versand|liefern|geliefert) nach {named}',
      '(wohne|wohnen|lebe|leben) (wir|ich)? (jetzt|aktuell|derzeit)? (in|bei|nahe) {named}',
      '(ort|wohnort|lieferort|lieferadresse) (:|=) {named}',
    ],
    confidence: 0.92,
  },
]
