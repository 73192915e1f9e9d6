import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'relationship_goal',
  whole: true,
  texts: [
    ['Ich suche eine feste Beziehung.', 'serious'],
    ['Ich suche nichts Festes.', 'casual'],
    ['Suche nur Freunde.', 'friendship'],
    ['Etwas Ernstes wäre schön.', 'serious'],
    ['Ich habe eine Wohnung.', null],
    ['Suche keine Beziehung.', null],
    ['Suche den Richtigen.', 'serious'],
    ['Rein platonisch.', 'friendship'],
    ['Mal schauen, was passiert.', 'unsure'],
  ],
}
