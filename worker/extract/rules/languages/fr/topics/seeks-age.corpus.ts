import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'seeks_age_min',
  whole: true,
  texts: [
    ['Cherche femme entre 25 et 35.', 25, { seeks_age_max: 35 }],
    ['Cherche femme entre 30 et 40.', 30, { seeks_age_max: 40 }],
    ['Homme entre 45 et 55.', 45, { seeks_age_max: 55 }],
    ['Cherche un homme entre 50 et 60.', 50, { seeks_age_max: 60 }],
    ["J'ai 35.", null],
  ],
}
