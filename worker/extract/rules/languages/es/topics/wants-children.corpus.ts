import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'wants_children',
  whole: true,
  texts: [
    ['Quiero tener hijos.', 'yes'],
    ['No quiero tener hijos.', 'no'],
    ['Me gustaría ser madre.', 'yes'],
    ['No quiero hijos.', 'no'],
    ['Me gustan los perros.', null],
    ['No tengo hijos pero me encantaría.', 'yes', { has_children: false }],
    ['Me encantaría formar una familia.', 'yes'],
    ['Ni hijos ni ganas de tener hijos.', 'no'],
  ],
}
