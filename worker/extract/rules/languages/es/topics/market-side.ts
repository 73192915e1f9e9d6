import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody offers or seeks goods. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: ['(se vende|en venta)', '^ (vendo|regalo|vendemos|liquido|remato|vende|se regala|ofrezco)'],
    confidence: 0.93,
  },
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: ['(busco|compro|se busca|buscamos|necesito|compramos)'],
    confidence: 0.93,
  },
]
