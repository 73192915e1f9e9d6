import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'needed_in_days',
  texts: [
    ['I need a kettle by Friday.', 4],
    ['Looking for a tent by December 1.', 8],
    ['Need boots within a week.', 7],
    ['I need a gift by Christmas, headphones.', 32],
    ['I need a kettle.', null],
  ],
}
