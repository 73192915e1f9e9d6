import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'negotiable',
  texts: [
    ['Vends table, 40 €, prix ferme.', false],
    ['Vends vélo, 300 €, à débattre.', true],
    ['Vends canapé, 90 €, prix ferme.', false],
    ['Vends appareil photo, 150 €, prix à débattre.', true],
    ['Vends appareil photo, 150 €.', null],
    ['Vds machine à coudre, 380 € ferme.', false],
  ],
}
