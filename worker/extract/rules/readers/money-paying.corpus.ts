import type { Corpus } from '../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'budget_max',
  texts: [
    ['I need a sofa in Aarhus. 3.000 kroner.', 3000, { budget_currency: 'DKK', location: 'Aarhus' }],
    ["I need a lamp. Can't go over 35 though.", 35],
    ['I want a bike, 900 max. Actually make it 1,200.', 1200],
    ['I need a rug, not over 400. dollars', 400],
    ['I need a rug, not over 400 km from here.', null],
    ['That is too much, I had 600 in mind. I need a desk.', 600],
    ['I need a desk 60 in wide.', null],
    ['I want a coat. 1,100 euros, they said. I have 350.', 350, { budget_currency: 'EUR' }],
    ['I have 3 cats and need a bed for them.', null],
    ['They gave us 300 euros in total. We need recorders.', 300],
    ['They told us 300 euros. We need recorders.', null],
    ['My boyfriend sent me this:\n> a knife, under 130\nI want a thermos. 35 dollars.', 35],
    ['I need a blazer, 200 gbp max, 42 regular.', 200],
    [
      'Send me: a mixed case of wine, up to CHF 240, to Lugano.\nI like: nebbiolo.',
      240,
      { location: 'Lugano' },
    ],
    ['I need a rug, a hundred and twenty euros, not more.', 120, { budget_currency: 'EUR' }],
    ['I need a rug, max a hundred.', 100, { budget_currency: 'USD' }],
    ['I need a rug, under 25 please, for my own use.', 25],
    ['I need a rug, it cost a hundred people their jobs.', null],
    ['I need a purifier. I would have kept my 180 euros.', null],
    ["I need a roof box. I've got 800 euros. I'd love to have said a thousand.", 800],
    ['I need a lamp, 40 bucks, done.', 40],
  ],
}
