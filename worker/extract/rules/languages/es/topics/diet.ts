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
  {
    value: 'vegetarian',
    said: ['^ (vegetariano|vegetariana) ', '(dieta|alimentacion) (:|=|-)? ~ (vegetariana|vegetariano)'],
  },
  { value: 'vegan', said: ['^ (vegano|vegana) ', '(dieta|alimentacion) (:|=|-)? ~ (vegana|vegano)'] },
]
