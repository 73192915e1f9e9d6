import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'gender',
  whole: true,
  texts: [
    ['Ich bin eine fröhliche Frau.', 'woman'],
    ['Ich bin ein Mann aus Bonn.', 'man', { location: 'Bonn' }],
    ['Frau, 43', 'woman', { age: 43 }],
    ['Ich bin Lehrerin.', 'woman', { occupation: 'teacher' }],
    ['Ich suche eine Frau.', null],
  ],
}
