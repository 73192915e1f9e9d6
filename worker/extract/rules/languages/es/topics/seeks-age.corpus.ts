import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'seeks_age_min',
  whole: true,
  texts: [
    ['Busco mujer entre 25 y 35.', 25, { seeks_age_max: 35 }],
    ['Busco mujer entre 30 y 40.', 30, { seeks_age_max: 40 }],
    ['Hombre entre 45 y 55.', 45, { seeks_age_max: 55 }],
    ['Busco un hombre entre 50 y 60.', 50, { seeks_age_max: 60 }],
    ['Tengo 35.', null],
  ],
}
