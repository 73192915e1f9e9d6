import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about experience at work. */
export const EXPERIENCE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['past'],
    said: [
      '{years} (in|auf|im|in der)',
      '(habe ich|ich habe ~ (gearbeitet|geleitet|betreut|entwickelt)|arbeite ich|ich arbeite|ich leite|ich betreue)',
    ],
  },
]
