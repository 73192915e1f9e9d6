import type { Phrasing } from '../../../../../../shared/reader.ts'

export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(nacido|nacida|fecha de nacimiento) (:|el)? {birth}',
      'tengo {adult} anos',
      '^ {adult} anos ($|,)',
    ],
  },
]
