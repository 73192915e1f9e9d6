import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Words that begin a statement of what somebody has done at work. */
export const EXPERIENCE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['past'],
    said: ['{years} (de|en)', "(j'ai (travaille|dirige|gere|developpe)|je travaille|je gere|je dirige)"],
  },
]
