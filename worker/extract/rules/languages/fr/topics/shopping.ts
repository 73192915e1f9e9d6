import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Evidence that somebody shops, or tells what they own, like or dislike. */
export const SHOPPING: readonly Phrasing[] = [
  {
    value: 'shopper',
    despite: ['wished', 'negated', 'asked', 'past'],
    said: [
      '(cherche|je cherche|nous cherchons|on cherche|recherche|besoin de|je veux|je voudrais|nous voudrions|il me faut|il nous faut)',
      'cadeau pour',
      '(budget|maximum|max|moins de|jusqu a|pas plus de) {_marked}',
      '(conseiller|recommander|conseils|recommandation|nous avons deja|allergique|allergie)',
    ],
    confidence: 0.9,
  },
]
