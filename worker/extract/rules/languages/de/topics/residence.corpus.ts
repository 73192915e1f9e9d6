import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'location',
  whole: true,
  texts: [
    ['Wohnhaft in Kiel.', 'Kiel'],
    ['Ich wohne in der Nähe von Stuttgart.', 'Stuttgart'],
    ['Ich wohne in Bremen.', 'Bremen'],
    ['Wohnhaft in Graz.', 'Graz'],
    ['Bamberg, wo ich wohne', 'Bamberg'],
    ['Aktuell in Dresden.', 'Dresden'],
    ['Mein Kunde sitzt in Hamburg.', null],
  ],
}
