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
  {
    value: '$1',
    said: ['^ edad (:|=|-) {adult}', '{adult} (anos|anitos|tacos|primaveras) ($|,|y|de|en|recien|cumplidos)'],
    confidence: 0.9,
  },
  {
    value: '$1',
    said: ['(tengo|cumpli|recien cumpli|con) {adult} (anos|anitos|tacos|recien) '],
    confidence: 0.93,
  },
]
