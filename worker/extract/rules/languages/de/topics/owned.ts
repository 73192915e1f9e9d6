import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody already owns. */
export const OWNED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'asked'],
    said: [
      `(ich|wir) (habe|haben|besitze|besitzen) (schon|bereits|noch) (ein|eine|einen|das|die|den|
        zwei|drei|meine|meinen|mein|genug|unsere)? {belongings}`,
      '(habe|haben|besitze|besitzen) (ich|wir) (schon|bereits) (ein|eine|einen|das|die|den|zwei|drei|genug)? {belongings}',
      '(ein|eine|einen) {belonging} (habe|haben|besitze) (ich|wir) (schon|bereits|noch)',
      '(schon|bereits) (vorhanden|da|im haus) (:|ist|sind) {belongings}',
      '(vorhanden|habe schon|schon da) (:|=) {belongings}',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      `(ich|wir) (habe|haben) (schon|bereits) (ein|eine|einen|mit|an|bei|von|mal|oft|viel|alles|
        uberall|versucht|gesucht|probiert|bestellt)? (kind|kinder|baby|jahre|gesucht|versucht|
        probiert|gehort|gelesen|geschaut|mehrmals|lange)`,
    ],
  },
]
