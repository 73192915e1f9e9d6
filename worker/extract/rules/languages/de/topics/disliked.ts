import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody dislikes. */
export const DISLIKED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: ['ohne {belongings}'],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: ['ohne {_=avoidable}'],
  },
]
