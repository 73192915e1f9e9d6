import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Wanted colours. */
export const COLORS_WANTED: readonly Phrasing[] = [
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: ['(inte|geen|niet|nem) {_=colors}'],
  },
]
