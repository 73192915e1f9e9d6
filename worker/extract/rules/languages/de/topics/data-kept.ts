import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether inputs may be stored. */
export const DATA_KEPT: readonly Phrasing[] = [
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: ['(keine speicherung|nicht gespeichert)'],
    confidence: 0.92,
  },
]
