import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'needed_in_days',
  texts: [
    ['Je cherche une tente avant Noël.', 32],
    ['Je cherche des bottes avant Noël.', 32],
    ['Je cherche une lampe avant Noël.', 32],
    ['Je cherche une veste avant Noël.', 32],
    ['Je cherche une lampe.', null],
    ["Je cherche un livre, l'anniversaire est le 11 décembre.", 18],
  ],
}
