import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether inputs may be stored. */
export const DATA_KEPT: readonly Phrasing[] = [
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: ['sin almacenamiento'],
    confidence: 0.92,
  },
]
