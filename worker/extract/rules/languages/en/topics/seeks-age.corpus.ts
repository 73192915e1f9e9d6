import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'seeks_age_min',
  whole: true,
  texts: [
    ['Looking for a man between 50 and 60.', 50, { seeks_age_max: 60 }],
    ['Looking for a woman between 30 and 40.', 30, { seeks_age_max: 40 }],
    ['Seeking a man over 45.', 45],
    [
      'Widow, 63, seeks gentleman 60 to 70',
      60,
      { age: 63, gender: 'woman', seeks_age_max: 70, relationship_status: 'widowed' },
    ],
    ["I'm 35.", null, { age: 35 }],
  ],
}
