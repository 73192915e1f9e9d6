import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The maximum price. */
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
