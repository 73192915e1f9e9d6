import type { Phrasing } from '../../../../../../shared/reader.ts'

export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['(ne|nee) (:|on|le)? {birth}', "j'ai {adult} ans", '^ {adult} ans ($|,)'],
  },
]
