import type { Phrasing } from '../../../../../../shared/reader.ts'

export const YEARS_EXPERIENCE: readonly Phrasing[] = [
  {
    value: null,
    said: [
      'dernieres {years}',
      '%!years {_number} ans (,|$)',
      '{years} (experience)? (avec|de) {=skills}',
      "{years} d'etudes",
      '(alternance|stage|apprentissage|cdd|cesure|contrat|conge|interim|echange|formation|bail|service civique) (de|en)? ~ {years}',
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['{years} (total|en total|au total|en tout)', "{years} (de metier|d'experience|d'xp|d'exp)"],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['(depuis|plus de) {years}', '{years} (en|dans|comme)'],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['past'],
    said: [
      "(avant|auparavant|precedemment) (ca|cela)? (,)? (j'ai|j'etais|ai|etais)? (ete|passe|travaille)? ~ {years}",
    ],
  },
]
