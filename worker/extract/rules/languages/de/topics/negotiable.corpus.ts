import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'negotiable',
  texts: [
    ['Verkaufe Fahrrad, 300 € VB.', true],
    ['Verkaufe Sofa, 90 €, Festpreis.', false],
    ['Verkaufe Kamera, 150 €, verhandelbar.', true],
    ['Verkaufe Laptop, 200 €, Preis nicht verhandelbar.', false],
    ['Verkaufe Laptop, 200 €.', null],
    ['Verkaufe Kamera, 350 € fix.', false],
  ],
}
