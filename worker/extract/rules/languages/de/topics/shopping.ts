import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Evidence that somebody shops, or tells what they own, like or dislike. */
export const SHOPPING: readonly Phrasing[] = [
  {
    value: 'shopper',
    despite: ['wished', 'negated', 'asked', 'past'],
    said: [
      '(suche|suchen|ich suche|wir suchen|brauche|brauchen|ich mochte|hatte gern|hatte gerne|gesucht|wunsche mir|wunschen uns|wunschzettel)',
      '(geschenk|mitbringsel) fur',
      '(budget|hochstens|maximal|max|bis|bis zu|unter|nicht mehr als) {_marked}',
      '(empfehlen|empfehlung|empfehlungen|kaufberatung|ich habe schon|wir haben schon|lieferung nach|allergisch|allergie)',
    ],
    confidence: 0.9,
  },
]
