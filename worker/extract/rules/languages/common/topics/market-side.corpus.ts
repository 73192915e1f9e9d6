import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'side',
  texts: [
    ['Gezocht: tent', 'buyer'],
    ['Cerco laptop, 200 €.', 'buyer'],
    ['Zoek laptop.', 'buyer'],
    ['Zoek fiets, ophalen in Utrecht.', 'buyer'],
    ['Cerco bici, 80 €.', 'buyer'],
    ['My bike is blue.', null],
    ['Te koop: fiets, 80 €.', 'seller'],
    ['Vendesi bici, 80 €.', 'seller'],
  ],
}
