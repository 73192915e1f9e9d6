import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about an agent's task. */
export const TASK: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated', 'past', 'other'],
    said: [
      '{=capabilities}',
      '(need|needs|looking for|offer|offers|provide|provides|can|will) (an|a|to)? ~ (agent|agents|service|tool)',
    ],
  },
]
