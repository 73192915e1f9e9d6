import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Words that begin a statement of why somebody looks for work, and for what. */
export const MOTIVATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: ['(busco|quiero|quisiera|me gustaria|prefiero|mi objetivo|me interesa|aspiro)'],
  },
]
