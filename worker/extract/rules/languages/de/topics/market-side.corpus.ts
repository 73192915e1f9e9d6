import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'side',
  texts: [
    ['Ich suche einen gebrauchten Kinderwagen.', 'buyer'],
    ['Verkaufe Kinderwagen, 80 €.', 'seller'],
    ['Kaufe alte Kameras.', 'buyer'],
    ['Zu verschenken: Sofa, Abholung in Ulm', 'seller'],
    ['Mein Kinderwagen ist blau.', null],
  ],
}
