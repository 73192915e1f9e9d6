import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'dislikes',
  texts: [
    ['Suche Lampe ohne Kabel.', ['kabel']],
    ['Ich suche ein Fahrrad, ohne Scheibenbremsen.', ['scheibenbremsen']],
    ['Suche Stuhl ohne Armlehnen.', ['armlehnen']],
    ['Suche Jacke ohne Wolle.', ['wolle']],
    ['Suche Stuhl mit Armlehnen.', null],
  ],
}
