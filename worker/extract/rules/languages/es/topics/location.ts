import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LOCATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['(vivo|resido|viviendo) (actualmente|ahora)? (en|cerca de) (el centro de)? {named}'],
  },
]
