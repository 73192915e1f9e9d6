import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'is_gift',
  texts: [
    ['Je cherche une lampe, cadeau pour ma sœur.', true],
    ['Je cherche un cadeau pour ma mère, un casque.', true],
    ['Cadeau pour mon ami, un appareil photo, moins de 90 €.', true],
    ['Je cherche un casque, cadeau pour un ami.', true],
    ['Je cherche une lampe.', null],
    ['Je cherche un livre pour ma mère.', true],
    ['Je voudrais offrir à ma mère un parapluie.', true],
    ['Je cherche une écharpe à offrir à ma mère.', true],
    ['Je cherche un livre à offrir. Pas cher.', null],
  ],
}
