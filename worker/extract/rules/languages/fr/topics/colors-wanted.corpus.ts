import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'colors',
  texts: [
    ['Je cherche une tente, pas de bleu.', null],
    ['Je cherche un sac, pas de noir.', null],
    ['Je cherche une lampe, pas de rouge.', null],
    ['Je cherche des bottes, pas de bleu.', null],
    ['Je cherche un canapé, sans vert.', null],
    ['Je cherche une chaise.', null],
    ['Je cherche un vélo pour ma fille, rouge ou bleu.', ['red', 'blue'], { is_gift: true }],
  ],
}
