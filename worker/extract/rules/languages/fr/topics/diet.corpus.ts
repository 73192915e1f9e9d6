import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'diet',
  whole: true,
  texts: [
    ['Je suis végétarienne.', 'vegetarian'],
    ['Je suis végane.', 'vegan'],
    ['Je ne mange pas de viande.', 'vegetarian'],
    ['Végétarien, 33', 'vegetarian', { age: 33 }],
    ['Ma sœur est végane.', null],
  ],
}
