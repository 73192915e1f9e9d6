import type { Corpus } from '../../../corpus.ts'

export const corpus: Corpus = {
  domain: 'hiring',
  field: 'availability_days',
  whole: true,
  texts: [
    ['Préavis de trois mois.', 90],
    ['Dispo dans deux semaines.', 14],
    ["préavis d'un mois", 30],
    ['préavis : 3 mois', 90],
    ['Mon préavis est de deux mois', 60],
    ['Disponible immédiatement.', 0],
    ['Préavis : 3 mois', 90],
    ['Disponible à partir du 1 février.', 70],
    ['Dispo lundi.', 7],
  ],
}
