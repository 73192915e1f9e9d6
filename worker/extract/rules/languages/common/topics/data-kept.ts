import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether inputs may be stored. */
export const DATA_KEPT: readonly Phrasing[] = [
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: ['zdr'],
    confidence: 0.92,
  },
]
