import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'side',
  texts: [
    ['Busco una bicicleta de segunda mano.', 'buyer'],
    ['Vendo cochecito, 80 €.', 'seller'],
    ['Se vende sofá, 60 €.', 'seller'],
    ['Compro cámaras antiguas.', 'buyer'],
    ['Mi bicicleta es azul.', null],
  ],
}
