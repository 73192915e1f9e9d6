import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'height_cm',
  whole: true,
  texts: [
    ['Je mesure 1,82 m.', 182],
    ['Je mesure 183 cm.', 183],
    ['Taille : 170 cm', 170],
    ['Je mesure 1m75.', 175],
    ['Mon frère mesure 1,90 m.', null],
  ],
}
