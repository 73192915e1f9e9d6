import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'categories',
  texts: [
    ['Looking for a tent.', ['camping gear']],
    ['I want a kettle.', ['kitchen appliances']],
    ['In the market for a bike.', ['bicycles']],
    ['Looking for headphones.', ['headphones']],
    ['I need new boots.', ['shoes']],
    ['The tent stands in the garden.', null],
  ],
}
