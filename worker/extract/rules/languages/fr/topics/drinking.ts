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
  {
    value: 'never',
    despite: ['negated'],
    said: [
      '^ (alcool|boisson) (:|=|-) (non|jamais|pas|aucun)',
      '(ne bois|bois) (pas|jamais|plus) (d|$|,)',
      "(jamais|pas) d'alcool ",
    ],
  },
  {
    value: 'socially',
    said: [
      '^ (alcool|boisson) (:|=|-) (parfois|occasionnellement|de temps en temps|rarement|en soiree|un peu|modere|socialement)',
      'bois (un verre|un peu|rarement|parfois|occasionnellement|de temps en temps|avec moderation|en soiree|un coup)',
      '(un verre|un apero|du vin|un verre de vin) (de temps en temps|a l|avec|entre|le week end|parfois)',
    ],
  },
  { value: 'often', said: ['^ alcool (:|=|-) (souvent|regulierement|tous)'] },
]
