import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'location',
  texts: [
    ['Je cherche une veste, livraison à Lille.', 'Lille'],
    ['Je cherche une lampe, livraison à Genève.', 'Geneva'],
    ['Je cherche des bottes, livraison à Paris, moins de 90 €.', 'Paris'],
    ['Je cherche un casque, livraison à Lyon.', 'Lyon'],
    ['Je cherche une lampe.', null],
    ["Je cherche un casque. J'habite à Nantes.", 'Nantes'],
    ['user: je cherche un sac\nassistant: Livraison où ?\nuser: à Rennes avant le 4 décembre', 'Rennes'],
  ],
}
