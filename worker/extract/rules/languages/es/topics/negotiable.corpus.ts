import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'negotiable',
  texts: [
    ['Vendo mesa, 40 €, precio fijo.', false],
    ['Vendo bicicleta, 300 €, negociable.', true],
    ['Vendo sofá, 90 €, precio fijo.', false],
    ['Vendo cámara, 150 €, precio negociable.', true],
    ['Vendo cámara, 150 €.', null],
    ['Vendo iPhone, $6,800 MXN a tratar.', true],
    ['Vendo mesa, 40 €, no acepto ofertas.', false],
  ],
}
