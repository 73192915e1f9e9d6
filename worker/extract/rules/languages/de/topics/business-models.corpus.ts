import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'business_models',
  texts: [
    ['Wir bauen eine Drohne und suchen Seed-Kapital.', ['hardware']],
    ['Seed-Runde. Kliniken zahlen uns 90 Euro im Monat. Wir sind Gründer.', ['b2b']],
    ['Eltern zahlen 5 Euro, wir sind Gründer, Seed.', ['b2c']],
  ],
}
