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
  {
    value: 'vegetarian',
    said: [
      '^ (ernahrung|essen) (:|=|-) ~ (vegetarisch|vegetarier|vegetarierin)',
      '(ernahre|esse|lebe|leb) (ich|mich)? (mich)? (seit {_years})? vegetarisch',
    ],
  },
  {
    value: 'vegan',
    said: [
      '^ (ernahrung|essen) (:|=|-) ~ vegan',
      '(ernahre|esse|lebe|leb) (ich|mich)? (mich)? (seit {_years})? vegan',
    ],
  },
  {
    value: 'omnivore',
    said: ['^ (ernahrung|essen) (:|=|-) ~ (alles|mischkost|allesesser)', 'esse (fast)? alles '],
  },
]
