import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'categories',
  texts: [
    ['Je cherche une tente.', ['camping gear']],
    ['Besoin de bottes.', ['boots']],
    ['Je voudrais une lampe.', ['lamps']],
    ['Je veux une tente.', ['camping gear']],
    ['La lampe est à la maison.', null],
  ],
}
