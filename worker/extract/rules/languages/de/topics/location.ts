import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['(wohne|lebe) (ich|derzeit|jetzt|aktuell|seit {_years})? (in der nahe von|in|bei|nahe) {named}'],
  },
  {
    value: '$1',
    said: [
      '^ (aus|in|bei|nahe|raum) {bareplace} ($|,|und|mit)',
      '^ (ort|wohnort|stadt|wohne in|lebe in) (:|=|-) {named}',
      `(grafikdesigner|grafikdesignerin|physiotherapeut|physiotherapeutin|hebamme|architekt|architektin|anwalt|
        anwaltin|student|studentin|lehrerin|lehrer|krankenschwester|erzieherin|lokfuhrer|schreiner|elektriker|
        koch|backer|mechaniker|krankenpfleger|altenpfleger|altenpflegerin|kauffrau|kaufmann|beamter|
        beamtin|informatiker|ingenieur|ingenieurin|arztin|arzt|
        zahnarztin|zahnarzt|pfleger|azubi|frau|mann|madel|typ|mama|papa|jahre|{_adult}) (,)? (alt)? (aus|in|
        bei) {bareplace}`,
      '(wohne|lebe|wohnhaft|zuhause|daheim) ~ (in|bei|nahe) {named}',
    ],
    confidence: 0.88,
  },
]
