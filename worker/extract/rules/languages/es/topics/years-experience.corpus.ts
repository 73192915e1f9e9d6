import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'years_experience',
  whole: true,
  texts: [
    ['Tengo ocho años de experiencia.', 8],
    ['Llevo nueve años en quirófano.', 9],
    ['Tengo nueve años de experiencia.', 9],
    ['Llevo diez años en la banca.', 10, { industries: ['banking'] }],
    ['12 años en total', 12],
    ['15 años de oficio', 15],
    ['Mi hermano tiene diez años de experiencia.', null],
  ],
}
