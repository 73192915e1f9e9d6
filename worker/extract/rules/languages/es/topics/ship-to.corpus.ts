import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'location',
  texts: [
    ['Busco una mochila, envío a Quito.', 'Quito'],
    ['Busco una lámpara, envío a Lima.', 'Lima'],
    ['Busco botas, envío a Madrid, menos de 90 €.', 'Madrid'],
    ['Busco auriculares, envío a Sevilla.', 'Seville'],
    ['Busco una lámpara.', null],
    ['Busco una bicicleta. Vivo en Zaragoza.', 'Zaragoza'],
  ],
}
