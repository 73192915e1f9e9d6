import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody offers goods or asks for them. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: ['^ (zoek|gezocht|cerco)'],
    confidence: 0.93,
  },
]
