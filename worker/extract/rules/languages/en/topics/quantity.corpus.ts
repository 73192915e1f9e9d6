import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'quantity',
  texts: [
    ['Selling 4 chairs, $80.', 4],
    ['Selling a set of six glasses, $20.', 6],
    ['Want to buy 20 tiles.', 20],
    ['Selling two lamps, $30.', 2],
    ['Selling a lamp, $30.', null],
  ],
}
