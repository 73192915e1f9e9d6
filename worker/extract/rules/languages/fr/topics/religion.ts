import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELIGION: readonly Phrasing[] = [
  {
    value: 'none',
    despite: ['negated'],
    said: ['^ (religion|croyances|confession) (:|=|-) (aucune|sans|non|pas)'],
  },
  { value: '$1', said: ['^ (religion|croyances|confession) (:|=|-) {=religions}'], confidence: 0.92 },
]
