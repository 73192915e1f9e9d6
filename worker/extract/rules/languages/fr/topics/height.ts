import type { Phrasing } from '../../../../../../shared/reader.ts'

export const HEIGHT: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['je mesure {height}', 'je mesure {bareheight}', 'taille (:|=|-) ({height}|{bareheight})'],
  },
]
