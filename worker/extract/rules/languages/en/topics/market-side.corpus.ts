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
  ],
}
