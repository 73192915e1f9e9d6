import type { Phrasing } from '../../../../../../shared/reader.ts'

export const HEIGHT: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['ich bin {height}', '^ {height} (gross|$)', 'grosse (:|=|-) ({height}|{bareheight})'],
  },
]
