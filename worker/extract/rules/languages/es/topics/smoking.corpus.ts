import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'smoking',
  whole: true,
  texts: [
    ['No fumo.', 'never'],
    ['No fumador', 'never'],
    ['Fumo de vez en cuando.', 'sometimes'],
    ['Soy fumadora.', 'often'],
    ['Fumo todos los días.', 'often'],
    ['Mi hermano fuma.', null],
  ],
}
