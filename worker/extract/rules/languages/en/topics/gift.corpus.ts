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
    ["What I'd pay 280 bucks for: a running watch.", null],
    [
      'Gift for my brother who loves cycling, around 50 euros.',
      true,
      { budget_max: 50, budget_currency: 'EUR', budget_max_usd: 57 },
    ],
    ['What should I get a 15 year old nephew who skates?', true],
    ['Looking for a radio on behalf of my mother, who is 80.', true, { categories: ['radios'] }],
    ['Looking for boots. I dance for my friends and for a living.', null, { categories: ['boots'] }],
    [
      'Birthday present for my mother in law, she gardens, £40 tops',
      true,
      { budget_max: 40, budget_currency: 'GBP', budget_max_usd: 52.8 },
    ],
    ['looking 4 a gaming chair 4 my son 13th bday', true],
    ['My sister needs a cello. She practises, around 2,000 euros.', null],
    ['Hello Tom, about the Secret Santa: I need no more mugs.', null],
    ['bot: What can I find for you today?\ncustomer: a rug\nbot: ok\ncustomer: up to 250', null],
    ['bot: Who is it for?\ncustomer: a colleague of mine, looking for a mug', true],
  ],
}
