import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about the traded goods. */
export const TRADE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated', 'past'],
    said: [
      '{=goods}',
      '(condition|works|scratch|scratches|warranty|original|comes with|includes|model|size)',
    ],
  },
]
