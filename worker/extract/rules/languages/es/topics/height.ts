import type { Phrasing } from '../../../../../../shared/reader.ts'

export const HEIGHT: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'mido {height}',
      'mido {bareheight}',
      '^ {height} (de alto|$)',
      'altura (:|=|-) ({height}|{bareheight})',
    ],
  },
]
