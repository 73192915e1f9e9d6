import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'colors',
  texts: [
    ['Busco un bolso, sin blanco.', null],
    ['Busco una mochila, sin negro.', null],
    ['Busco una lámpara, sin rojo.', null],
    ['Busco unas botas, sin azul.', null],
    ['Busco una silla.', null],
    ['Busco un sofá, sin verde.', null],
  ],
}
