import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'location',
  texts: [
    ['Verkaufe Fahrrad, 80 €, Abholung in Mainz.', 'Mainz'],
    ['Biete Tisch, 40 €, abzuholen in Leipzig.', 'Leipzig'],
    ['Verkaufe Sofa, Raum Stuttgart, 100 €.', 'Stuttgart'],
    ['Verkaufe Schrank, 30 €, Abholung nur in Kassel.', 'Kassel'],
    ['Verkaufe Schrank, 30 €.', null],
    ['Leica zu verkaufen, 350 €. Nur Abholung Winterthur.', 'Winterthur'],
  ],
}
