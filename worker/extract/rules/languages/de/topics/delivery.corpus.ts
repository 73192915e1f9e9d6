import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'delivery',
  texts: [
    ['Verkaufe Fahrrad, 80 €, nur Abholung.', ['pickup']],
    ['Verkaufe Kinderwagen, 50 €, Versand möglich.', ['shipping']],
    ['Biete Laptop, 200 €, Selbstabholung in Mainz.', ['pickup']],
    ['Verkaufe Kamera, 150 €, Versand und Abholung.', ['shipping', 'pickup']],
    ['Verkaufe Kamera, 150 €.', null],
    ['Suche Anhänger, bis 250 €, hole ab.', ['pickup']],
    ['Verkaufe Kamera, 80 €, kein Versand.', ['pickup']],
    ['Winterreifen, 180 € VB, Abholung in Kassel, Versand leider nicht möglich.', ['pickup']],
    ['Ich verkaufe ein Rad, 180 €, Abholung, ich versende nicht.', ['pickup']],
    ['Fahrrad zu verkaufen, 80 € plus Porto.', ['shipping']],
    ['Bike for sale, 80 €, in Porto.', null],
  ],
}
