import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'motivation_text',
  whole: true,
  texts: [
    [
      'Ich suche eine neue Herausforderung in der Pflege.',
      'Ich suche eine neue Herausforderung in der Pflege.',
    ],
    ['Mein Ziel ist eine Leitungsfunktion.', 'Mein Ziel ist eine Leitungsfunktion.'],
    ['Ich möchte mehr mit Menschen arbeiten.', 'Ich möchte mehr mit Menschen arbeiten.'],
    ['Mich reizt die Arbeit im Freien.', 'Mich reizt die Arbeit im Freien.'],
    ['Es regnet heute.', null],
  ],
}
