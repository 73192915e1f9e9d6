import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'quantity',
  texts: [
    ['Vendo mesas, cantidad: 2, 80 €.', 2],
    ['Vendo sillas, cantidad: 4, 80 €.', 4],
    ['Compro baldosas, cantidad: 20', 20],
    ['Vendo lámparas, cantidad: 3, 30 €.', 3],
    ['Vendo lámparas, 30 €.', null],
  ],
}
