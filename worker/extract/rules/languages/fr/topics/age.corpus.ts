import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'age',
  whole: true,
  texts: [
    ["J'ai 34 ans, j'habite à Lyon, je ne fume pas", 34, { location: 'Lyon', smoking: 'never' }],
    ["J'ai 34 ans.", 34],
    ['29 ans, non-fumeur', 29, { smoking: 'never' }],
    ['Née le 3 mai 1990.', 36],
    ["J'ai 52 ans et j'habite à Lille.", 52, { location: 'Lille' }],
    ['Mon frère a 40 ans.', null],
    ["J'ai trente-deux ans.", 32],
    ['Ma mère a cinquante-huit ans.', null],
  ],
}
