import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'drinking',
  whole: true,
  texts: [
    ['Ich trinke keinen Alkohol.', 'never'],
    ['Ich trinke nie.', 'never'],
    ['Ich trinke gelegentlich.', 'socially'],
    ['Ab und zu ein Bier.', 'socially'],
    ['Mein Vater trinkt nicht.', null],
    ['Trinke kaum.', 'socially'],
  ],
}
