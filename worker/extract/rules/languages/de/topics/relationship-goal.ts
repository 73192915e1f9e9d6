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
]
