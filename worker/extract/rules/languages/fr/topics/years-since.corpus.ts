import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'years_experience',
  whole: true,
  texts: [
    ['Électricien depuis 2015', 11],
    ['Je travaille ici depuis 2018.', 8],
    ['Depuis 2012, je travaille comme cuisinier.', 14, { current_title: 'Cuisinier' }],
    ['Comptable depuis 2010', 16],
    ['Mon frère travaille là depuis 2015.', null],
  ],
}
