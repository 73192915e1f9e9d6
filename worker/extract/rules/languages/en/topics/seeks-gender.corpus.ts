import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'seeks_gender',
  whole: true,
  texts: [
    ["I'm looking for a woman to share my life with.", ['woman'], { relationship_goal: 'serious' }],
    ['Seeking a kind man.', ['man']],
    ['Interested in women.', ['woman']],
    [
      'Widow, 63, seeks gentleman 60 to 70',
      ['man'],
      { age: 63, gender: 'woman', relationship_status: 'widowed' },
    ],
    ['My sister is looking for a flat.', null],
  ],
}
