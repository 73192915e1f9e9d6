import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'location',
  texts: [
    ['Selling a sofa, hämtas i Malmö.', 'Malmö'],
    ['Selling a sofa, $90, afhalen in Gent.', 'Ghent'],
    ['Zoek fiets, ophalen in Utrecht.', 'Utrecht'],
    ['Selling a desk, $40, ophalen in Utrecht.', 'Utrecht'],
  ],
}
