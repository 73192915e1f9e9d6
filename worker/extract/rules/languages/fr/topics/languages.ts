import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LANGUAGES: readonly Phrasing[] = [
  {
    value: '$1',
    said: ["je parle (couramment|bien)? (l '|le|un peu)? {+languages}"],
  },
]
