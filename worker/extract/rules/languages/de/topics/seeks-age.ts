import type { Phrasing } from '../../../../../../shared/reader.ts'

const ANSWERED_AGES = ['(partner|partnerin|frau|mann|zwischen) (:|,)? {adult} (-|–|und) {adult}']

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
