import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'employment_type',
  whole: true,
  texts: [
    ['Ich suche eine Vollzeitstelle.', ['full_time']],
    ['Ich suche eine Stelle in Teilzeit.', ['part_time']],
    ['Ich suche eine Stelle in Vollzeit.', ['full_time']],
    ['Nur Teilzeit, 20 Stunden pro Woche.', ['part_time']],
    ['Ich arbeite freiberuflich.', ['freelance']],
    ['Ich suche ein Praktikum.', ['internship']],
    ['Ein befristeter Vertrag ist in Ordnung.', ['contract']],
    ['Mein Mann arbeitet.', null],
    ['Gerne 30 Std/Woche', ['part_time']],
  ],
}
