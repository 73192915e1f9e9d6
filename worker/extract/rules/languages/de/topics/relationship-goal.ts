import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    despite: ['wished'],
    said: [
      '(feste|ernsthafte|ernste|langfristige|dauerhafte) (beziehung|partnerschaft)',
      '(etwas festes|etwas ernstes)',
    ],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: ['(nichts ernstes|nichts festes|etwas lockeres|was lockeres)'],
  },
  {
    value: 'friendship',
    despite: ['wished'],
    said: ['(suche|suche nur) (solo|nur)? (freundschaft|freunde)'],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated', 'asked'],
    said: ['(nichts festes|nichts ernstes|was lockeres|etwas lockeres)'],
    confidence: 0.9,
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: [
      '(nix|nichts|nicht) (festes|ernstes|verbindliches)',
      '(etwas|was) (lockeres|unverbindliches)',
      'suche (erstmal|erst mal|nur) (spass|dates)',
    ],
  },
  {
    value: 'serious',
    despite: ['wished'],
    said: [
      '(suche|wunsche|mochte|gesucht) (mir|:)? ~ (partner|partnerin|beziehung|lebenspartner|lebenspartnerin|partnerschaft)',
      '(etwas|was) (festes|ernstes|echtes)',
      'furs leben ',
    ],
  },
  {
    value: 'serious',
    despite: ['wished', 'asked'],
    said: [
      '(feste|ernsthafte|ernste|langfristige|dauerhafte|echte|stabile|langjahrige|verbindliche|gemeinsame) (beziehung|partnerschaft|zukunft|bindung)',
      '(den richtigen|die richtige|meine bessere halfte|mein gegenstuck|alt werden|liebe meines lebens|zu zweit alt|fur immer|frau furs leben|mann furs leben)',
      '(keine|kein|nicht auf) (ons|one night|affare|affaren|spielchen|abenteuer|flirts|bettgeschichten)',
      '(ernste|ernsthafte|ernst gemeinte) (absichten|suche)',
    ],
    confidence: 0.88,
  },
  {
    value: 'friendship',
    despite: ['wished', 'asked'],
    said: [
      '(nur|suche|neue|ein paar|rein) (freunde|freundschaft|freundschaften|freundschaftlich|freundinnen|leute) ($|,|zum|fur|und)',
      '(rein platonisch|nur platonisch)',
    ],
    confidence: 0.88,
  },
  {
    value: 'unsure',
    despite: ['wished', 'asked', 'negated'],
    said: [
      '(mal schauen|mal sehen|schauen wir mal|sehen was|schauen was|gucken was|alles kann)',
      '(weiss|keine ahnung) (noch nicht|nicht)? (genau)? was ich suche',
    ],
    confidence: 0.88,
  },
  {
    value: 'marriage',
    despite: ['wished', 'asked'],
    said: [
      '(heiraten|heirat|zum heiraten|hochzeit)  (nicht ausgeschlossen|$|,|und)',
      '(mochte|will|wurde gern|wurde gerne) (noch)? (wieder)? heiraten ',
    ],
    confidence: 0.86,
  },
]
