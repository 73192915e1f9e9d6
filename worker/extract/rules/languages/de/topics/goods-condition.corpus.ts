import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'marketplace',
  field: 'condition',
  texts: [
    ['Verkaufe Fahrrad, neuwertig, 300 €.', 'like_new'],
    ['Verkaufe Laptop, originalverpackt, 500 €.', 'new'],
    ['Verkaufe Kamera, defekt, für Bastler, 20 €.', 'for_parts'],
    ['Suche gebraucht: Kinderwagen', 'used'],
    ['Verkaufe Sofa, guter Zustand, 90 €.', 'used'],
    ['Verkaufe Sofa, 90 €.', null],
    ['Suche gebrauchten Anhänger, bis 250 €.', 'used'],
    ['Verkaufe Kamera, kaum benutzt, 80 €.', 'like_new'],
  ],
}
