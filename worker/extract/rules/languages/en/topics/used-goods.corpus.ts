import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'condition',
  texts: [
    ['Looking for a used laptop.', 'used_ok'],
    ['I want a new laptop, not refurbished.', 'new_only'],
    ['Looking for a bike, second hand is fine.', 'used_ok'],
    ['Looking for a camera, new only.', 'new_only'],
    ['Looking for a bike.', null],
    ["I'm after a pendant lamp, I don't mind worn.", 'used_ok'],
    ['I need a pan, happy with charity shop stuff.', 'used_ok'],
    ['I need a pan for a charity shop.', null],
  ],
}
