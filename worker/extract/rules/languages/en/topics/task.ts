import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Words that begin a statement of what an agent is to do. */
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
