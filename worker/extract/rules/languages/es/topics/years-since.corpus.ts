import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'years_experience',
  whole: true,
  texts: [
    ['Electricista desde 2015', 11],
    ['Trabajo aquí desde 2018.', 8],
    ['Desde 2012 trabajo como cocinero.', 14, { current_title: 'Cocinero' }],
    ['Contable desde 2010', 16],
    ['Mi hermano trabaja allí desde 2015.', null],
  ],
}
