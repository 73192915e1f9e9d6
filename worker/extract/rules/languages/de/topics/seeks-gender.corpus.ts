import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'seeks_gender',
  whole: true,
  texts: [
    ['Ich suche eine liebe Frau.', ['woman']],
    ['Ich wünsche mir einen Mann.', ['man']],
    ['Suche eine Partnerin.', ['woman'], { relationship_goal: 'serious' }],
    ['Suche einen Freund.', ['man']],
    ['Meine Schwester sucht nichts.', null],
  ],
}
