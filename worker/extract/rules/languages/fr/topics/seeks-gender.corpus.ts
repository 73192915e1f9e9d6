import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'seeks_gender',
  whole: true,
  texts: [
    ['Je cherche une femme.', ['woman']],
    ['Je cherche un homme sincère.', ['man']],
    ['Recherche une compagne.', ['woman']],
    ['Cherche un mec sympa.', ['man']],
    ['Ma sœur cherche un appart.', null],
  ],
}
