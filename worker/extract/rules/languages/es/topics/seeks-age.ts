import type { Phrasing } from '../../../../../../shared/reader.ts'

const ANSWERED_AGES = ['(mujer|hombre|entre|chico|chica) (:|,|de)? {adult} (-|–|y|a) {adult}']

export const SEEKS_AGE_MIN: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'asked'],
    said: ANSWERED_AGES,
  },
]

export const SEEKS_AGE_MAX: readonly Phrasing[] = [
  {
    value: '$2',
    despite: ['wished', 'other', 'asked'],
    said: ANSWERED_AGES,
  },
]
