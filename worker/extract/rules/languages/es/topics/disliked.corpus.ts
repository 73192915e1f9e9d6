import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'dislikes',
  texts: [
    ['Busco una bicicleta que no sea negra.', ['black']],
    ['Busco una mochila sin ruedas.', ['ruedas']],
    ['Busco una lampara sin prisa.', null],
    ['Busco una lampara negra.', null],
  ],
}
