import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'no',
    despite: ['negated', 'wished'],
    said: ["(je ne veux pas|n'en veux pas) (d'enfant|d'enfants|$|,)", "je n'en veux pas"],
  },
  {
    value: 'yes',
    despite: ['wished'],
    said: ["(j'en veux|j'en voudrais|je veux des enfants|je voudrais des enfants|je veux un enfant)"],
  },
  {
    value: 'yes',
    despite: ['wished', 'negated'],
    said: [
      "(j'en veux|en veux|j'en voudrais|envie d'enfants|envie d'en avoir|veux des enfants) ",
      '^ (envie d|desir d)? enfants (:|=) (oui plus tard|un jour|j)',
    ],
    confidence: 0.88,
  },
  {
    value: 'no',
    despite: ['wished', 'negated'],
    said: ["(n'en veux|en veux) (pas|plus) ", '(ne veux|veux) (pas|plus) (d)? enfants'],
  },
  {
    value: 'no',
    despite: ['wished', 'negated'],
    said: [
      "(ni|pas de|aucun|sans) (projet|desir|envie) d'enfants",
      "(ni|pas de|aucun|sans) (projet|desir|envie) d'enfant",
      "(pas|plus) envie d'enfants",
      'childfree',
    ],
    confidence: 0.9,
  },
  {
    value: 'yes',
    despite: ['wished', 'negated'],
    said: [
      "(j'aimerais|je souhaite|je voudrais|aimerais|envie de|reve de|veux) (fonder une famille|avoir des enfants|un enfant|des enfants|devenir (maman|papa|pere|mere))",
      "(desir|envie) d'enfant (oui|fort|un jour)",
    ],
    confidence: 0.88,
  },
]
