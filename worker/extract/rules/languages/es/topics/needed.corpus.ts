import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'needed_in_days',
  texts: [
    ['Busco una tienda de campaña antes de Navidad.', 32],
    ['Busco una lámpara antes de Navidad.', 32],
    ['Busco unas botas antes de Navidad.', 32],
    ['Busco una chaqueta antes de Navidad.', 32],
    ['Busco una lámpara.', null],
    ['Busco una bici para mi hijo, su cumpleaños es el 11 de diciembre.', 18],
  ],
}
