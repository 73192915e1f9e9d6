import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'owned',
  texts: [
    ['Suche Objektiv. Ich habe schon ein Stativ.', ['stativ']],
    ['Suche Objektiv. Ich habe schon oft gesucht.', null],
    ['Suche Stühle, wir haben schon Hocker.', ['hocker']],
    ['Suche Stuhl für mein Büro.', null],
    ['Einen Toaster haben wir schon. Ich suche einen Wasserkocher.', ['toaster']],
  ],
}
