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
    ['I need a sofa, used is more than welcome.', 'used_ok'],
    ['WTB used Brooks saddle. I pay 60 euros.', 'used_ok'],
    ['I want a zoom, used is how I buy everything.', 'used_ok'],
    ['I need a chest freezer. Used if it works.', 'used_ok'],
    ['Laptop sleeve, 2nd hand fine, I need it soon.', 'used_ok'],
    ['I want headphones, renewed is OK.', 'used_ok'],
    ['The thing on my list is a skillet, pre-loved ideally. I need it.', 'used_ok'],
    ["Looking for a sofa bed. I don't buy used furniture.", 'new_only'],
    ['I need a coat. My old one was second hand and it broke.', null],
    ['I need a coat. Do you sell second hand?', null],
    ['I work in a second-hand shop. I need a coat.', null],
    ['I need a coat that my dog used.', null],
    ['I need a clock where the second hand ticks.', null],
  ],
}
