import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody already owns. */
export const OWNED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'asked'],
    said: [
      '(ai|avons|a|possede|possedons) deja (un|une|le|la|les|des|deux|trois|mon|ma|mes|l|assez de)? {belongings}',
      '(deja) (possede|possedes|a la maison) (:|=) {belongings}',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      '(ai|avons|a) deja (essaye|vu|cherche|achete|teste|demande|ete|eu|fait|lu|commande|regarde|pense)',
    ],
  },
]
