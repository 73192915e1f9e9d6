import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'founder-investor',
  field: 'side',
  texts: [
    ['Ich investiere Seed in Fintech.', 'investor'],
    ['Wir bauen, Seed, SaaS für Kliniken.', 'founder'],
    ['Ich investiere in Klima-Startups.', 'investor'],
    ['Wir investieren Seed in Europa.', 'investor'],
    ['Ich kenne viele Investoren.', null],
    ['Gesuch: Wandeldarlehen 600.000 €, Seed-Runde.', 'founder'],
    ['Ich beteilige mich an Startups, Seed.', 'investor'],
    ['Wir sind drei Gründer und suchen 600.000 €.', 'founder'],
    ['Wir beteiligen uns mit Tickets von 100 T€.', 'investor'],
  ],
}
