import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELIGION: readonly Phrasing[] = [
  { value: 'none', despite: ['negated'], said: ['^ (religion|creencias|fe) (:|=|-) (ninguna|no|nada|sin)'] },
  { value: '$1', said: ['^ (religion|creencias|fe) (:|=|-) {=religions}'], confidence: 0.92 },
]
