import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELIGION: readonly Phrasing[] = [
  {
    value: 'none',
    despite: ['negated'],
    said: ['^ (religion|konfession|glaube) (:|=|-) (keine|ohne|konfessionslos|nein)'],
  },
  { value: '$1', said: ['^ (religion|konfession|glaube) (:|=|-) {=religions}'], confidence: 0.92 },
]
