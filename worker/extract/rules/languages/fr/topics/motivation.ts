import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about the reasons and the goal of a job search. */
export const MOTIVATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      "(je cherche|je recherche|je souhaite|je voudrais|mon objectif|je suis interesse|je suis interessee|j'aimerais)",
    ],
  },
]
