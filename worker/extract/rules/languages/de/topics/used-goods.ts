import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether used goods are acceptable. */
export const USED_GOODS: readonly Phrasing[] = [
  {
    value: 'new_only',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['zustand (:|-) neu'],
    confidence: 0.9,
  },
  {
    value: 'used_ok',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['gebraucht (ok|okay)', 'zustand (:|-) gebraucht', '(gerne gebraucht|gebraucht ok)'],
    confidence: 0.9,
  },
]
