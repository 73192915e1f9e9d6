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
    ["Can't do: gluten, eggs. Looking for a cake tin.", ['gluten', 'eggs']],
    ['Need trousers. No back pockets, they give me sores.', ['back pockets']],
    ['The sofa: no bouclé and no velvet.', ['boucle', 'velvet']],
    ['My vet says no chicken. Looking for dog food.', ['chicken']],
    ['I need a parka, feathers are out of the question.', ['feathers']],
    ['I love feathers. I need a parka.', null],
    ['Looking for a shampoo without flame retardants.', ['flame retardants']],
    ["I need boots, I don't do leather, not even suede.", ['leather', 'suede']],
    ['What must we leave out? Wool\nSize? 200\nI need a duvet.', ['wool']],
  ],
}
