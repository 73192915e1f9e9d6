import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'years_experience',
  whole: true,
  texts: [
    ['Nurse since 2010', 16, { current_title: 'Nurse' }],
    ['I have been working here since 2018.', 8],
    ['Electrician since 2015', 11, { current_title: 'Electrician' }],
    ['I started as a nurse in 2012.', 14],
    ['My brother works there since 2015.', null],
    ['Started in 2018.', 8],
  ],
}
