import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'owned',
  texts: [
    ['Je cherche un tapis. Nous avons déjà un canapé.', ['canapé']],
    ["Je cherche une lampe. J'ai déjà essayé.", null],
    ['Je cherche une lampe.', null],
  ],
}
