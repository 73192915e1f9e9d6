import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'years_experience',
  whole: true,
  texts: [
    ["J'ai douze ans d'expérience professionnelle.", 12],
    ['7 ans en tout.', 7],
    ["J'ai neuf ans d'expérience.", 9],
    ['12 ans au total', 12],
    ['Depuis dix ans dans la banque.', 10, { industries: ['banking'] }],
    ['15 ans de métier', 15],
    ["Mon frère a dix ans d'expérience.", null],
    ["5 ans d'xp", 5],
  ],
}
