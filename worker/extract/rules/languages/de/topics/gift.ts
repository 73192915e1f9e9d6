import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether goods are for somebody else. */
export const GIFT: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other', 'asked'],
    said: ['geschenk fur'],
    confidence: 0.92,
  },
]
