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
    ['Selling my barely used vacuum cleaner, 180 pounds, collection from Hull.', null],
    ['For sale by my neighbour: an upright piano, I would love it to go.', null],
    ["I'm selling my bike and need a new one, looking for a racing bike under $900.", ['bicycles']],
    ['Road bike for a 5\'3" woman, under $900. Not "women\'s" pink.', ['bicycles']],
  ],
}
