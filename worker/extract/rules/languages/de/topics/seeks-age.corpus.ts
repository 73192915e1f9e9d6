import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'seeks_age_min',
  whole: true,
  texts: [
    ['Frau zwischen 25 und 35 gesucht.', 25, { seeks_age_max: 35 }],
    ['Suche eine Frau zwischen 30 und 40.', 30, { seeks_age_max: 40 }],
    ['Partner zwischen 45 und 55 gesucht.', 45, { seeks_age_max: 55 }],
    ['Suche einen Mann zwischen 50 und 60.', 50, { seeks_age_max: 60 }],
    ['Ich bin 35.', null, { age: 35 }],
  ],
}
