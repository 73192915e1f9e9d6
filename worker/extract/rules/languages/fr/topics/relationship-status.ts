import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_STATUS: readonly Phrasing[] = [
  {
    value: 'single',
    said: ['^ celibataire', 'je suis (toujours)? celibataire'],
  },
  {
    value: 'divorced',
    said: ['^ (divorce|divorcee) ($|,|et|avec)', 'je suis (divorce|divorcee)'],
  },
  {
    value: 'widowed',
    said: ['^ (veuf|veuve) ($|,|et|avec|depuis)', 'je suis (veuf|veuve)'],
  },
  {
    value: 'separated',
    said: ['je suis (separe|separee)'],
  },
  {
    value: 'separated',
    despite: ['past', 'negated'],
    said: ['en instance de divorce'],
  },
]
