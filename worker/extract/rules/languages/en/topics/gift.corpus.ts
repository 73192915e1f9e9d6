import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'is_gift',
  texts: [
    ['A birthday present for my son, a bike.', true],
    ['I need a gift for my dad, headphones.', true],
    ['Looking for a present for my wife, under $100, a watch.', true],
    ['Looking for boots for myself.', false],
    ['Looking for boots.', null],
  ],
}
