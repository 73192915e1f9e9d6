import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Words that begin a statement of why somebody looks for work, and for what. */
export const MOTIVATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      "(je cherche|je recherche|je souhaite|je voudrais|mon objectif|je suis interesse|je suis interessee|j'aimerais)",
    ],
  },
]
