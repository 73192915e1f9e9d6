import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Evidence that somebody shops, or tells what they own, like or dislike. */
export const SHOPPING: readonly Phrasing[] = [
  {
    value: 'shopper',
    despite: ['wished', 'negated', 'asked', 'past'],
    said: ['(zoek|ik zoek|szukam|cerco|procuro)'],
    confidence: 0.9,
  },
]
