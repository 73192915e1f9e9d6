import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'condition',
  texts: [
    ['Te koop: fiets, 80 €, zo goed als nieuw.', 'like_new'],
    ['Te koop: laptop, 200 €, in goede staat.', 'used'],
    ['Vendesi bici, 80 €, mai usata.', 'new'],
    ['Selges: sofa, 900 kr, pent brukt.', 'like_new'],
    ['Vendesi lavatrice, 40 €, per ricambi.', 'for_parts'],
    ['Vendesi bici, 80 €.', null],
  ],
}
