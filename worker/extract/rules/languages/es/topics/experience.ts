import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Words that begin a statement of what somebody has done at work. */
export const EXPERIENCE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['past'],
    said: ['{years} (de|en)', '(he trabajado|trabaje|dirigi|gestiono|llevo|manejo|coordino)'],
  },
]
