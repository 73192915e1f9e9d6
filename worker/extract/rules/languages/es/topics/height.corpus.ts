import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'height_cm',
  whole: true,
  texts: [
    ['Mido 1,82 m.', 182],
    ['Mido 183 cm.', 183],
    ['Altura: 170 cm', 170],
    ['1,75 m de alto', 175],
    ['Mi hermano mide 1,90 m.', null],
  ],
}
