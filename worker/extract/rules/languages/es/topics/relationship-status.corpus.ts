import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'relationship_status',
  whole: true,
  texts: [
    ['Soy divorciado.', 'divorced'],
    ['Soy viuda.', 'widowed', { gender: 'woman' }],
    ['Soltera, 39', 'single', { age: 39, gender: 'woman' }],
    ['Estoy separado.', 'separated'],
    ['Mi hermana es divorciada.', null],
  ],
}
