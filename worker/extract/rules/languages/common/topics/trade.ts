import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The most that somebody would spend. */
export const BUDGET: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['asked', 'wished', 'negated'],
    said: [
      '(budget|max|maximum|limit|at most|up to|under|below|no more than|less than|not more than|cheaper than|spend|pay) (is|of|:|about|around|up to|at most|around|roughly|max|under)? {usd}',
      '{usd} (max|maximum|tops|at most|or less|budget)',
    ],
  },
]

/** Words that begin a statement of what is traded. */
export const TRADE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated', 'past'],
    said: [
      '{=goods}',
      '(condition|works|scratch|scratches|warranty|original|comes with|includes|model|size)',
    ],
  },
]

/** Words that begin a statement of what a thing is wanted for. */
export const USE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['asked', 'wished', 'negated', 'past'],
    said: [
      '{=goods}',
      '(i|we|it|must|should|has to) ~ (use|need|want|must|should|like|last|fit|works)',
      'for (my|our|a|the|long|everyday|daily|work|travel|school)',
    ],
  },
]

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

/** Words that begin a statement of what a founder builds or an investor backs. */
export const THESIS: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated', 'past'],
    said: [
      '(i|we) (also)? (believe|think|build|are building|am building|back|invest|look|bet|care|help|make|sell|want|fund|focus|love|write|lead)',
      '(building|investing|backing|our thesis|my thesis|our mission|the problem|because)',
    ],
  },
]
