import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'owned',
  texts: [
    ['Busco una bicicleta. Ya tengo casco y candado.', ['casco', 'candado']],
    ['Busco una lampara. Ya tenemos una mesa.', ['mesa']],
    ['Busco una lampara. Ya tengo 40 anos.', null],
    ['Busco una lampara.', null],
  ],
}
