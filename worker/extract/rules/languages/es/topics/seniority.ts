import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SENIORITY: readonly Phrasing[] = [
  {
    value: 'mid',
    said: ['(nivel semi senior|nivel medio)'],
    confidence: 0.85,
  },
  {
    value: 'senior',
    said: ['nivel (:)? senior'],
    confidence: 0.9,
  },
  {
    value: 'junior',
    said: ['nivel (:)? junior'],
    confidence: 0.9,
  },
]
