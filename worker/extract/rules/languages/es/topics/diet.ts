import type { Phrasing } from '../../../../../../shared/reader.ts'

export const DIET: readonly Phrasing[] = [
  {
    value: 'vegetarian',
    said: ['(soy|^) (vegetariano|vegetariana)'],
  },
  {
    value: 'vegan',
    said: ['(soy|^) (vegano|vegana)', 'soy (vegano|vegana)'],
  },
  {
    value: 'vegetarian',
    despite: ['negated'],
    said: ['soy (vegetariano|vegetariana)', 'no como (de)? carne'],
  },
]
