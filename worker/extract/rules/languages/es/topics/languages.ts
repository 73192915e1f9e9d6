import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LANGUAGES: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['hablo (bien|tambien)? {+languages}'],
  },
]
