import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'has_children',
  whole: true,
  texts: [
    ['Tengo dos hijos.', true],
    ['No tengo hijos.', false],
    ['Mamá de tres', true, { gender: 'woman' }],
    ['Sin hijos', false],
    ['Mi hermana tiene dos hijos.', null],
    ['Un niño de 6 años que es mi vida.', true],
  ],
}
