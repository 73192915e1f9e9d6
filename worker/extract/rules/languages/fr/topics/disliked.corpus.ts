import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'dislikes',
  texts: [
    ['Je cherche un sac sans logo.', ['logo']],
    ['Je cherche un tapis, surtout pas de noir.', ['black']],
    ['Je cherche un tapis, sans urgence.', null],
    ['Je cherche un tapis.', null],
    ['Je cherche un casque sans fil.', null],
  ],
}
