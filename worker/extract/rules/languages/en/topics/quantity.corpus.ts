import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'quantity',
  texts: [
    ['Selling 4 chairs, $80.', 4],
    ['Selling a set of six glasses, $20.', 6],
    ['Want to buy 20 tiles.', 20],
    ['Selling two lamps, $30.', 2],
    ['Selling a lamp, $30.', null],
    ['For sale: a floor loom, four books, a warping mill. €300 the lot.', null],
    ['title: 3D printer Ender 3\nprice: 70 CAD', null],
    ['The guy at number 14 sells a pizza oven. I want to buy one as well.', null],
    ['Brand new: 6 cartons of flooring, €90. Collect in Leeds.', 6],
    ['LOT 14: banquet chairs for sale.', null],
    ['Our school is looking for 15 small chairs, up to €12 per chair.', 15],
    ['I have six bentwood chairs, restored, 480 euros the set.', 6],
    ['Looking for 2 chairs and a table, $90.', null],
    [
      'Pallet of 40 graded Lenovo laptops, £140 per unit. Courier available.',
      40,
      { categories: ['laptops'] },
    ],
    ['Selling a pallet of bricks, £40.', null],
    ['We are parting with two old dinghies, £350 each.', 2],
    ['Selling a kayak of 12 feet, £40.', null, { categories: ['kayaks'] }],
  ],
}
