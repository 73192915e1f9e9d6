import type { Phrasing } from '../../../../../../shared/reader.ts'

export const AGE: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['(ne|nee) (:|on|le)? {birth}', "j'ai {adult} ans", '^ {adult} ans ($|,)'],
  },
  {
    value: '$1',
    said: ['^ age (:|=|-) {adult}', '{adult} ans ($|,|et|au|bien)', "(j'ai|bientot|presque) {adult} ans"],
    confidence: 0.9,
  },
]
