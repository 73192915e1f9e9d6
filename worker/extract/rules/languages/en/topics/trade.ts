import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Words that begin a statement of what is traded. */
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
