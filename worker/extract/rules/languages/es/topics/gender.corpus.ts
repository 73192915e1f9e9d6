import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'gender',
  whole: true,
  texts: [
    ['Soy una chica de Lima.', 'woman'],
    ['Soy una mujer alegre.', 'woman'],
    ['Soy un hombre de Bilbao.', 'man'],
    ['Mujer, 43', 'woman', { age: 43 }],
    ['Soy profesora.', 'woman', { occupation: 'teacher' }],
    ['Busco un compañero de vida, hombre de 42 a 55.', null, { relationship_goal: 'serious' }],
  ],
}
