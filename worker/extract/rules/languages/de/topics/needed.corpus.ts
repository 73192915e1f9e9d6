import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'needed_in_days',
  texts: [
    ['Ich suche Kopfhörer bis Montag.', 7],
    ['Ich suche einen Wasserkocher bis 1. Dezember.', 8],
    ['Suche Jacke, bis Freitag.', 4],
    ['Ich suche ein Geschenk bis Weihnachten, Kopfhörer.', 32],
    ['Ich suche einen Wasserkocher.', null],
    ['Ich suche ein Buch, mein Geburtstag ist am 11. Dezember.', 18],
  ],
}
