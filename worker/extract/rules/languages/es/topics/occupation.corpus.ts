import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'occupation',
  whole: true,
  texts: [
    ['Soy enfermera en Sevilla.', 'nurse', { gender: 'woman', location: 'Seville' }],
    ['Trabajo como carpintero.', 'carpenter'],
    ['Programador, 36', 'software developer', { age: 36 }],
    ['Soy estudiante.', 'student'],
    ['Mi padre es médico.', null],
  ],
}
