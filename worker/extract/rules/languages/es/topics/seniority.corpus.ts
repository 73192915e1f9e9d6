import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'seniority',
  whole: true,
  texts: [
    ['Nivel semi senior.', 'mid'],
    ['Nivel medio', 'mid'],
    ['Nivel junior', 'junior'],
    ['Nivel senior', 'senior'],
    ['Mi jefe es senior.', null],
  ],
}
