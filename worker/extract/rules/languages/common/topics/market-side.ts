import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody offers or seeks goods. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: ['^ (zoek|gezocht|cerco)'],
    confidence: 0.93,
  },
]
