import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Days until goods are needed. */
export const NEEDED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['antes de (:)? {soon}'],
    confidence: 0.85,
  },
]
