import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'relationship_status',
  whole: true,
  texts: [
    ['Je suis célibataire.', 'single'],
    ['Je suis divorcée.', 'divorced', { gender: 'woman' }],
    ['Je suis divorcé.', 'divorced'],
    ['Célibataire, 39', 'single', { age: 39 }],
    ['Je suis séparé.', 'separated'],
    ['Ma sœur est divorcée.', null],
  ],
}
