import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'owned',
  texts: [
    ['Suche Objektiv. Ich habe schon ein Stativ.', ['stativ']],
    ['Wir suchen Stühle. Einen Tisch haben wir bereits.', null],
    ['Suche Objektiv. Ich habe schon oft gesucht.', null],
    ['Suche Stuhl für mein Büro.', null],
  ],
}
