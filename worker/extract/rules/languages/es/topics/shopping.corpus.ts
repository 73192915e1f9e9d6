import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'categories',
  texts: [
    ['Busco una aspiradora.', ['vacuum cleaners']],
    ['Busco auriculares.', ['headphones']],
    ['Necesito unas botas.', ['boots']],
    ['Quiero una lámpara.', ['lamps']],
    ['Busco una tienda de campaña.', ['tents']],
    ['La lámpara está en casa.', null],
  ],
}
