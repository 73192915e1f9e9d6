import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'condition',
  texts: [
    ['Ich suche einen Kinderwagen, gerne gebraucht.', 'used_ok'],
    ['Suche Laptop, gebraucht ok.', 'used_ok'],
    ['Suche Laptop, Zustand: neu', 'new_only'],
    ['Suche Fahrrad, Zustand: gebraucht', 'used_ok'],
    ['Suche Fahrrad.', null],
    ['Ich suche einen gebrauchten Kinderwagen.', 'used_ok'],
    ['Fahrradhelm gesucht, nur neu.', 'new_only'],
    ['Suche gebrauchtes Lastenrad, ich brauche es bald.', 'used_ok'],
    ['Ich suche ein Sofa, bitte nichts Gebrauchtes.', 'new_only'],
  ],
}
