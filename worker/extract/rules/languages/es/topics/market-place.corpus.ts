import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'location',
  texts: [
    ['Vendo silla, 30 €, recogida en Valencia.', 'Valencia'],
    ['Vendo bicicleta, 80 €, recogida en Sevilla.', 'Seville'],
    ['Vendo sofá, 90 €, recoger en Madrid.', 'Madrid'],
    ['Vendo mesa, 40 €, recogida en Bilbao.', 'Bilbao'],
    ['Vendo mesa, 40 €.', null],
    ['Vendo bici, 80 €, entrego en Zaragoza.', 'Zaragoza'],
  ],
}
