import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'side',
  texts: [
    ["Je cherche un vélo d'occasion.", 'buyer'],
    ['Vends poussette, 80 €.', 'seller'],
    ['À vendre : canapé, 60 €', 'seller'],
    ['Recherche appareil photo ancien.', 'buyer'],
    ['Mon vélo est bleu.', null],
  ],
}
