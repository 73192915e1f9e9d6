import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What shows that somebody shops, or tells of what they own, like or cannot bear. */
export const SHOPPING: readonly Phrasing[] = [
  {
    value: 'shopper',
    despite: ['wished', 'negated', 'asked', 'past'],
    said: ['(zoek|ik zoek|szukam|cerco|procuro)'],
    confidence: 0.9,
  },
]
