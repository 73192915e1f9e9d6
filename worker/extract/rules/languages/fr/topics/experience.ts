import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about experience at work. */
export const EXPERIENCE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['past'],
    said: ['{years} (de|en)', "(j'ai (travaille|dirige|gere|developpe)|je travaille|je gere|je dirige)"],
  },
]
