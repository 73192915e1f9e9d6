import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'drinking',
  whole: true,
  texts: [
    ['Je ne bois pas.', 'never'],
    ['Je ne bois jamais.', 'never'],
    ['Je bois de temps en temps.', 'socially'],
    ['Je bois peu.', 'socially'],
    ['Mon père ne boit pas.', null],
  ],
}
