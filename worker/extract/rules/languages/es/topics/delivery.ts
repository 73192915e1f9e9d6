import type { Phrasing } from '../../../../../../shared/reader.ts'

/** How the goods are handed over. */
export const DELIVERY: readonly Phrasing[] = [
  {
    value: 'pickup',
    despite: ['wished', 'other'],
    said: ['(recogida|recoger)', 'recoger (a|en)'],
    confidence: 0.9,
  },
  {
    value: 'shipping',
    despite: ['wished', 'other'],
    said: ['(envio|envios)'],
    confidence: 0.88,
  },
]
