import type { Phrasing } from '../../../../../../shared/reader.ts'

export const LANGUAGES: readonly Phrasing[] = [
  {
    value: '$1',
    said: ['(spreche|ich spreche) (fliessend|auch)? {+languages}'],
  },
  {
    value: '$1',
    despite: ['asked'],
    said: ['spreche ~ {+languages} (,|&|plus|und) okay {+languages}'],
    confidence: 0.88,
  },
]
