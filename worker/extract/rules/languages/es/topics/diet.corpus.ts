import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'diet',
  whole: true,
  texts: [
    ['Soy vegetariana.', 'vegetarian'],
    ['Soy vegano.', 'vegan'],
    ['No como carne.', 'vegetarian'],
    ['Vegano, 33', 'vegan', { age: 33 }],
    ['Mi hermana es vegana.', null],
  ],
}
