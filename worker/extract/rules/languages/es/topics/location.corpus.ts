import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'location',
  whole: true,
  texts: [
    ['Vivo en Madrid.', 'Madrid'],
    ['Vivo cerca de Valencia.', 'Valencia'],
    ['Resido en Bogotá.', 'Bogotá'],
    ['Vivo actualmente en Lima.', 'Lima'],
    ['Mi hermano vive en Quito.', null],
    ['Soy chef en Bogotá.', 'Bogotá', { occupation: 'chef' }],
  ],
}
