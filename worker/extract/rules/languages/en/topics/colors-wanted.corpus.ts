import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'colors',
  texts: [
    ['Looking for boots in black.', ['black']],
    ['I want a sofa, navy or grey.', ['blue', 'gray']],
    ['Looking for a lamp, any color but red.', null],
    ['I need a backpack, preferably green.', ['green']],
    ['Looking for boots.', null],
  ],
}
