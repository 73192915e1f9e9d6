import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'location',
  texts: [
    ['Looking for boots, ship to Denver.', 'Denver, CO'],
    ['I need a kettle, delivered to Leeds.', 'Leeds'],
    ['Looking for a tent. I live in Boston.', 'Boston, MA'],
    ['Looking for headphones, shipping to Toronto.', 'Toronto'],
    ['Looking for boots.', null],
  ],
}
