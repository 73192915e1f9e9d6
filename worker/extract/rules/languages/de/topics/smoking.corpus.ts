import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'smoking',
  whole: true,
  texts: [
    ['Ich rauche nicht.', 'never'],
    ['Nichtraucherin, 44', 'never', { age: 44, gender: 'woman' }],
    ['Ich rauche gelegentlich.', 'sometimes'],
    ['Ich rauche jeden Tag.', 'often'],
    ['Mein Bruder raucht.', null],
    ['Früher habe ich geraucht, heute nicht mehr.', 'never'],
    ['Rauche leider noch.', 'often'],
  ],
}
