import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'condition',
  texts: [
    ['Busco una cámara usada.', 'used_ok'],
    ['Busco un portátil usado.', 'used_ok'],
    ['Busco bicicleta de segunda mano.', 'used_ok'],
    ['Busco bicicleta, segunda mano.', 'used_ok'],
    ['Busco bicicleta.', null],
    ['Busco un cochecito, nuevo, en gris.', 'new_only'],
  ],
}
