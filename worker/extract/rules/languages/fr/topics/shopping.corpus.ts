import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'categories',
  texts: [
    ['Je cherche un casque antibruit.', ['headphones']],
    ['Je cherche une tente.', ['tents']],
    ['Besoin de bottes.', ['boots']],
    ['Je voudrais une lampe.', ['lamps']],
    ['Je veux une tente.', ['tents']],
    ['La lampe est à la maison.', null],
  ],
}
