import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'categories',
  texts: [
    ['Looking for a tent.', ['camping gear']],
    ['I want a kettle.', ['kitchen appliances']],
    ['In the market for a bike.', ['bicycles']],
    ['Looking for headphones.', ['headphones']],
    ['I need new boots.', ['boots']],
    ['The tent stands in the garden.', null],
    ['Selling my barely used vacuum cleaner, 180 pounds, collection from Hull.', null],
    ['For sale by my neighbour: an upright piano, I would love it to go.', null],
    ["I'm selling my bike and need a new one, looking for a racing bike under $900.", ['bicycles']],
    ['Road bike for a 5\'3" woman, under $900. Not "women\'s" pink.', ['bicycles']],
    [
      'user: can you find running tights\nshop: Go tights, black, $90?\nuser: 90 is a lot. 60',
      ['clothes'],
      { budget_max: 60, budget_currency: 'USD', budget_max_usd: 60 },
    ],
    [
      "I'd like advice on a violin. Either way I would not go beyond 500 Swiss francs.",
      ['violins'],
      { budget_max: 500, budget_currency: 'CHF', budget_max_usd: 600 },
    ],
    [
      'Need a phone case, not more then 20$.',
      ['phone cases'],
      { budget_max: 20, budget_currency: 'USD', budget_max_usd: 20 },
    ],
    [
      'I need a floor lamp. Roughly 500 in total.',
      ['lamps'],
      { budget_max: 500, budget_currency: 'USD', budget_max_usd: 500 },
    ],
    [
      'My son turns ten on 12 December and wants a telescope.',
      ['telescopes'],
      { is_gift: true, needed_in_days: 19 },
    ],
    ['My brother wants a telescope. I need to buy nothing.', null],
    ["I'm after one of those standing desks.", ['desks']],
    ['Someday: a sailboat. This month I need a kettle.', ['kitchen appliances']],
    [
      'shop: The parka is €119.\nuser: ok 119 is fine, ship to Antwerp',
      null,
      { budget_max: 119, budget_currency: 'EUR', budget_max_usd: 135.66, location: 'Antwerp' },
    ],
    ['I already own an iPad Pro, but the glare is bad. Any screen protectors?', ['phone cases']],
    ['I need new hiking boots and wool socks.', ['boots', 'socks']],
    ['Fragrance-free hand cream wanted, please.', ['skin care']],
    ['13 inch laptop sleeve, 25 bucks max', ['laptop sleeves']],
    ['I need mittens, sheepskin or fleece inside.', ['gloves']],
    ['We sell second-hand prams in Ghent, from €120. Black, grey, navy.', null],
    [
      'A pair of open-backs for the home office, 250 bucks. I need headphones.',
      ['headphones'],
      { budget_max: 250, budget_currency: 'USD', budget_max_usd: 250 },
    ],
    [
      'Any decent laptop bag? Could go to 90 euros.',
      ['bags'],
      { budget_max: 90, budget_currency: 'EUR', budget_max_usd: 102.6 },
    ],
  ],
}
