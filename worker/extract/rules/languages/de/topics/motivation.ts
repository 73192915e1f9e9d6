import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Words that begin a statement of why somebody looks for work, and for what. */
export const MOTIVATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      '(ich suche|suche ich|ich mochte|mochte ich|ich wunsche|ich wurde gern|mich reizt|mein ziel|gern)',
    ],
  },
]
