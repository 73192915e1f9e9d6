import type { Phrasing } from '../../../../../../shared/reader.ts'

export const DRINKING: readonly Phrasing[] = [
  {
    value: 'never',
    despite: ['negated'],
    said: ["je ne bois (pas|jamais|plus) ($|,|d'alcool)"],
  },
  {
    value: 'socially',
    said: ['je bois (parfois|de temps en temps|occasionnellement|peu)'],
  },
  {
    value: 'socially',
    despite: ['asked'],
    said: ['bois (des coups|un verre|un coup)'],
    confidence: 0.9,
  },
]
