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
    ['Looking for a pen. Deadline: 02/12/2026', 9],
    ['item | office chair\nprice limit | 400 AUD\nneeded by | 15 December', 22],
    ['I need a red dress for a wedding next tuesday, size 12.', 8],
    ['need a dress 4 a wedding nxt sat, petite', 5],
    ['Looking for a pen. Deadline: 05/06/2027', null],
    ["I need a bag, I'm flying out on the 9th.", 16],
    ["I need a rug before new year's.", 38],
    ['I need a new yearbook before June.', 190],
    ['user: i need a tent\nshop: when do you leave?\nuser: in 10 days', 10],
    ['I used to want a motorbike. What I want now is a lamp.', null],
    [
      'my dad is turning seventy on the fourteenth, I was thinking of a radio, around eighty euros',
      21,
      { budget_max: 80, budget_currency: 'EUR', budget_max_usd: 91.2, is_gift: true },
    ],
    ['The soles wore through in three months. I need new shoes.', null],
  ],
}
