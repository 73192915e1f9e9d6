import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'location',
  texts: [
    ['Selling a bike, $80, pickup in Denver.', 'Denver, CO'],
    ['Selling a sofa in Leeds, £60.', 'Leeds'],
    ['Want to buy a desk near Boston.', 'Boston, MA'],
    ['Selling a desk, $40. Located in Austin.', 'Austin, TX'],
    ['Selling a desk, $40.', null],
  ],
}
