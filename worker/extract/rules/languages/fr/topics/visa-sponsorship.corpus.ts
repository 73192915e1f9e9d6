import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'needs_visa_sponsorship',
  whole: true,
  texts: [
    ["J'ai besoin d'un visa.", true],
    ['Pas besoin de visa.', false],
    ['Nationalité française', false],
    ['Citoyen européen', false],
    ["Mon ami a besoin d'un visa.", null],
  ],
}
