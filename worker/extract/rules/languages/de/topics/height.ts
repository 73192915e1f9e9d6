import type { Phrasing } from '../../../../../../shared/reader.ts'

export const HEIGHT: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(ich bin|bin) ({height}|{metreheight})',
      '^ {height} (gross|$)',
      '{metreheight} (gross|m gross)',
      'grosse (:|=|-) ({height}|{bareheight})',
    ],
  },
]
