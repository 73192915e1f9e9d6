import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'years_experience',
  whole: true,
  texts: [
    ['Elektriker seit 2015', 11],
    ['Ich arbeite hier seit 2018.', 8],
    ['Seit 2012 arbeite ich als Koch.', 14, { current_title: 'Koch' }],
    ['Buchhalterin seit 2010', 16],
    ['Mein Bruder arbeitet dort seit 2015.', null],
  ],
}
