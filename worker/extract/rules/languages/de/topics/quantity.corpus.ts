import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'quantity',
  texts: [
    ['Verkaufe Stühle, Anzahl: 4, 80 €.', 4],
    ['Verkaufe 6 Stück Stühle, 90 €.', 6],
    ['Kaufe Fliesen, Menge: 20', 20],
    ['Verkaufe 3 Stk Lampen, 30 €.', 3],
    ['Verkaufe Stühle, 80 €.', null],
    ['Verkaufe 4 Winterreifen, 320 €.', 4],
    ['Verkaufe 3 Sitzer Sofa, 320 €.', null],
  ],
}
