import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'condition',
  texts: [
    ["Je cherche un appareil photo d'occasion.", 'used_ok'],
    ["Je cherche un vélo d'occasion.", 'used_ok'],
    ["Je cherche un portable d'occasion, moins de 200 €.", 'used_ok'],
    ["Je cherche une lampe d'occasion.", 'used_ok'],
    ['Je cherche une lampe.', null],
  ],
}
