import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about what a founder builds or an investor backs. */
export const THESIS: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated', 'past'],
    said: [
      '(i|we) (also)? (believe|think|build|are building|am building|back|invest|look|bet|care|help|make|sell|want|fund|focus|love|write|lead)',
      '(building|investing|backing|our thesis|my thesis|our mission|the problem|because)',
    ],
  },
]
