import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'side',
  texts: [
    ['Selling a stroller, $80.', 'seller'],
    ["I'm looking to buy a road bike.", 'buyer'],
    ['WTB: Canon camera', 'buyer'],
    ['For sale: oak table, £90', 'seller'],
    ['My stroller is blue.', null],
    ['I am buying a mattress. Queen size.', 'buyer'],
    ['what im lookin for: a couch', 'buyer'],
    ['Upright piano in tune, asking for £0.', 'seller'],
    ['Sold my old drum kit here in two days for the asking price. Five stars.', null],
    ['seeks: espresso machine\nmax_price_eur: 3200', 'buyer', { price_max: 3200 }],
    ['bot: buying or selling?\nuser: buying hopefully\nbot: what?\nuser: a tent', 'buyer'],
    ['I am selling a treadmill, three fifty.', 'seller', { price_min: 350 }],
    ['30 chairs for sale, R150 each.', 'seller', { price_min: 150, price_currency: 'ZAR' }],
    ['Selling a drill. I want 35 for it.', 'seller', { price_min: 35 }],
    ['Saw a guy selling a Le Creuset pan for 250. I have the same one.', null],
    [
      'Does anybody have a tent gathering dust? I could pay 30 euros.',
      'buyer',
      { price_max: 30, price_currency: 'EUR' },
    ],
    ['Happy to give 30 euro apiece for kids bikes.', 'buyer', { price_max: 30 }],
    ['Fender guitar for sale, $480 CAD.', 'seller', { price_min: 480, price_currency: 'CAD' }],
    [
      'customer: do you have oak veneer? I would pay 4 a sheet\nme: I do. 6.50 a sheet, less if you take the lot',
      null,
    ],
    ['Bolts for sale, GBP 0.18 each.', 'seller', { price_min: 0.18, price_currency: 'GBP' }],
    ['S> Yamaha guitar, few dings', 'seller'],
    ['4 winter tyres on rims, 5 mm left, 160 CHF, no shipping.', 'seller', { price_min: 160 }],
    ['I only buy: Highlife LPs, up to 25 dollars apiece.', 'buyer', { price_max: 25 }],
    ['SELLER DETAILS\nwhat: e-bike battery\nask: 150 each', 'seller'],
  ],
}
