import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether an agent offers work or requests it. */
export const AGENT_SIDE: readonly Phrasing[] = [
  {
    value: 'requester',
    despite: ['wished', 'other', 'asked'],
    said: ['(on cherche|nous cherchons)'],
    confidence: 0.95,
  },
]
