import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'avoid',
  texts: [
    ["I need a jacket, I'm allergic to wool.", ['wool']],
    ['Looking for boots, no leather.', ['leather']],
    ['I want a face cream without fragrance.', ['fragrance']],
    ['Gift for my sister, a lamp. She must avoid nickel.', ['nickel']],
    ['Looking for boots.', null],
    ["Wants: a yoga mat. Can't: polyester, sandalwood.", ['polyester', 'sandalwood']],
    ['Wish list: socks. Never: another mug.', null],
    [
      "I need a bag. I can't do more than 180.",
      null,
      { budget_max: 180, budget_currency: 'USD', budget_max_usd: 180 },
    ],
    ['I need a sleeping bag, down makes me wheeze.', ['down']],
    [
      'Category > Prams\nColor > navy\nPrice > below €600\nState > second-hand welcome\nAvoid > PFAS-treated fabric\nCity > Ghent',
      ['pfas-treated fabric'],
      { condition: 'used_ok', location: 'Ghent' },
    ],
    ['Looking for a mattress, no polyurethane foam.', ['polyurethane foam']],
    ['Looking for a mattress, polyurethane foam is fine.', null],
  ],
}
