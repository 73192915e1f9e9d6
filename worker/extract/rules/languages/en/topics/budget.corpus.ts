import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace.v1',
  field: 'price_max_usd',
  texts: [
    ['I want a phone, no more than $400.', 400],
    ['Looking for a desk under $150.', 150],
    ['I want a laptop, at most $900.', 900],
    ['Looking for a bike, budget $300.', 300],
    ['Selling a bike, $300.', null],
  ],
}
