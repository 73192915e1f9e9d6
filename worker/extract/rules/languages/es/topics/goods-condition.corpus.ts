import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'condition',
  texts: [
    ['Vendo bicicleta, como nuevo, 300 €.', 'like_new'],
    ['Vendo portátil nuevo, 500 €.', 'new'],
    ['Vendo sofá usado, 60 €.', 'used'],
    ['Vendo cámara, buen estado, 90 €.', 'used'],
    ['Vendo sofá, 60 €.', null],
    ['Vendo lavadora averiada, para piezas, 20 €.', 'for_parts'],
    ['Vendo bici, poco uso, 80 €.', 'like_new'],
  ],
}
