import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about the reasons and the goal of a job search. */
export const MOTIVATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      '(ich suche|suche ich|ich mochte|mochte ich|ich wunsche|ich wurde gern|mich reizt|mein ziel|gern)',
    ],
  },
]
