import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'product-recommendation',
  field: 'location',
  texts: [
    ['Ich suche einen Wasserkocher, Lieferung nach Wien.', 'Vienna'],
    ['Suche Jacke, Versand nach Basel.', 'Basel'],
    ['Suche Rucksack, unter 80 €, Lieferung in Bonn.', 'Bonn'],
    ['Ich suche Kopfhörer, nach Graz, bis Freitag.', 'Graz'],
    ['Ich suche einen Wasserkocher.', null],
    ['Ich suche ein Mikroskop. Wir wohnen in Jena.', 'Jena'],
    ['Looking for a bag like the one I saw in Jena.', null],
  ],
}
