import type { Phrasing } from '../../../../../../shared/reader.ts'

export const DIET: readonly Phrasing[] = [
  {
    value: 'vegetarian',
    said: [
      '(ich bin|bin|^) (vegetarier|vegetarierin)',
      '(esse|ernahre mich|lebe) (ich)? (mich)? vegetarisch',
    ],
  },
  {
    value: 'vegan',
    said: [
      '(ich bin|bin|^) (vegan|veganer|veganerin)',
      '(esse|ernahre mich|lebe) (ich)? (mich)? vegan',
      'ich bin (vegan|veganer|veganerin)',
    ],
  },
  {
    value: 'vegetarian',
    despite: ['negated'],
    said: ['(esse|ess) (ich)? (kein fleisch|vegetarisch)', 'ich bin (vegetarier|vegetarierin)'],
  },
]
