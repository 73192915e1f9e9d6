import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'quantity',
  texts: [
    ['Vends tables, quantité : 2, 80 €.', 2],
    ['Vends chaises, quantité : 4, 80 €.', 4],
    ['Cherche carrelage, quantité : 20', 20],
    ['Vends lampes, quantité : 3, 30 €.', 3],
    ['Vends lampes, 30 €.', null],
  ],
}
