import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'location',
  texts: [
    ['Wir sind ein Family Office aus Bielefeld, Seed.', 'Bielefeld'],
    ['Wir bauen KI für Kliniken, Seed. Sitz ist Winterthur.', 'Winterthur'],
    ['Wir bauen KI für Kliniken, Seed, Sitz: München.', 'Munich'],
    ['Wir entwickeln Software für Banken, Standort: Zürich, Pre-Seed.', 'Zürich'],
    ['Wir bauen eine Plattform für Logistik, Ort: Hamburg, Seed.', 'Hamburg'],
    ['Wir bauen SaaS für Praxen, Sitz in Köln, Seed.', 'Cologne'],
    ['Wir bauen SaaS für Praxen, Seed.', null],
    ['Wir sind drei Gründer aus Chemnitz und suchen 600.000 €.', 'Chemnitz'],
  ],
}
