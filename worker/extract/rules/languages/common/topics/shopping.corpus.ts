import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'categories',
  texts: [
    ['Ik zoek a tent.', ['tents']],
    ['Zoek laptop.', ['laptops']],
    ['Szukam laptop.', ['laptops']],
    ['Ik zoek boots, black.', ['boots']],
    ['Cerco tent, green.', ['tents']],
  ],
}
