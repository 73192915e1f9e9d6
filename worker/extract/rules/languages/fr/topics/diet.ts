import type { Phrasing } from '../../../../../../shared/reader.ts'

export const DIET: readonly Phrasing[] = [
  {
    value: 'vegetarian',
    said: ['(je suis|^) (vegetarien|vegetarienne)'],
  },
  {
    value: 'vegan',
    said: ['(je suis|^) vegane', 'je suis vegane'],
  },
  {
    value: 'vegetarian',
    despite: ['negated'],
    said: ['je suis (vegetarien|vegetarienne)', 'je ne mange pas (de)? viande'],
  },
  {
    value: 'vegetarian',
    said: ['^ (vegetarien|vegetarienne) ', '(regime|alimentation) (:|=|-)? ~ (vegetarien|vegetarienne)'],
  },
  {
    value: 'vegan',
    said: ['^ (vegane|vegan|vegetalien|vegetalienne) ', '(regime|alimentation) (:|=|-)? ~ (vegan|vegane)'],
  },
]
