import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'work_mode',
  whole: true,
  texts: [
    ['Télétravail complet.', ['remote']],
    ['En présentiel de préférence.', ['onsite']],
    ['télétravail 2 jours par semaine', ['hybrid']],
    ['Deux jours de télétravail par semaine.', ['hybrid']],
    ['Hybride ou présentiel.', ['hybrid', 'onsite']],
    ['Mon chef est au bureau.', null],
    ['Ville : Nantes\nTélétravail : 2 jours par semaine', ['hybrid'], { location: 'Nantes' }],
    ['En télétravail partiel', ['hybrid']],
  ],
}
