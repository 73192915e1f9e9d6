import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  field: 'whereabouts',
  texts: [
    ['I keep bees near Bakewell.', 'Bakewell'],
    ['I tended bar in New Orleans.', null],
    ['I want a house in Lisbon.', null],
    ['My brother keeps bees near Bakewell.', null],
    ['Odd days around Leeds suit me.', 'Leeds'],
  ],
}
