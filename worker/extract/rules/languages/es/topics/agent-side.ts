import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an agent does work or asks for it. */
export const AGENT_SIDE: readonly Phrasing[] = [
  {
    value: 'requester',
    despite: ['wished', 'other', 'asked'],
    said: ['buscamos'],
    confidence: 0.95,
  },
]
