import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'gender',
  whole: true,
  texts: [
    ['Je suis une femme joyeuse.', 'woman'],
    ['Je suis un homme de Brest.', 'man'],
    ['Femme, 43', 'woman', { age: 43 }],
    ['Je suis infirmière.', 'woman', { occupation: 'nurse' }],
    ['Je cherche une femme.', null],
  ],
}
