import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'is_gift',
  texts: [
    ['Busco una lámpara, regalo para mi hermana.', true],
    ['Busco un regalo para mi madre, auriculares.', true],
    ['Regalo para mi novia, una cámara, menos de 90 €.', true],
    ['Busco auriculares, regalo para un amigo.', true],
    ['Busco una lámpara.', null],
  ],
}
