import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'condition',
  texts: [
    ['Looking for a laptop, tweedehands.', 'used_ok'],
    ['Cerco laptop usato.', 'used_ok'],
    ['Looking for a laptop.', null],
  ],
}
