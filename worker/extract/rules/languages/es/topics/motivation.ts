import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about the reasons and the goal of a job search. */
export const MOTIVATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: ['(busco|quiero|quisiera|me gustaria|prefiero|mi objetivo|me interesa|aspiro)'],
  },
]
