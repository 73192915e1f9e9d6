import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'delivery',
  texts: [
    ['Vendo bicicleta, 80 €, recogida en Sevilla.', ['pickup']],
    ['Vendo cámara, 150 €, hago envíos.', ['shipping']],
    ['Vendo sofá, 90 €, a recoger en Madrid.', ['pickup']],
    ['Vendo portátil, 200 €, envío incluido.', ['shipping']],
    ['Vendo portátil, 200 €.', null],
    ['Regalo sofá, hay que venir a buscarlo.', ['pickup']],
    ['Vendo mesa, 20 €, no hago envíos.', ['pickup']],
    ['TV en venta, 500 pesos. Pasas por ella.', ['pickup']],
  ],
}
