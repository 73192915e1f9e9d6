import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'age',
  whole: true,
  texts: [
    ['Soy Eva.\nFuma: no\nEdad: 36\nMascotas: un gato', 36, { smoking: 'never', pets: ['cat'] }],
    ['Tengo 29 años y vivo en Madrid, no fumo', 29, { location: 'Madrid', smoking: 'never' }],
    ['Tengo 34 años.', 34],
    ['29 años, no fumo', 29, { smoking: 'never' }],
    ['Nacida el 3 de mayo de 1990.', 36],
    ['Tengo 52 años y vivo en Lima.', 52, { location: 'Lima' }],
    ['Mi hermano tiene 40 años.', null],
    ['Hola, tengo cuarenta y siete años.', 47],
    ['Tengo veintiocho años.', 28],
    ['Mi hijo tiene cuarenta y dos años.', null],
  ],
}
