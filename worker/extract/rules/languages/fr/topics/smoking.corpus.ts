import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'dating',
  field: 'smoking',
  whole: true,
  texts: [
    ['Je ne fume pas.', 'never'],
    ['Je fume de temps en temps.', 'sometimes'],
    ['Je suis fumeur.', 'often'],
    ['Je fume tous les jours.', 'often'],
    ['Mon frère fume.', null],
  ],
}
