import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about the reasons and the goal of a job search. */
export const MOTIVATION: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'negated'],
    said: [
      `(i|we) (am|was)? (also)? (looking for|look for|search for|seeking|seek|want|would like|would love|
        hope|hoping|wish|prefer|am after|would consider|would look at|would take|enjoy|love|care about|am
        interested)`,
      '^ (looking for|seeking|searching for|after|hoping|getting off|to secure|prefer|open to|ready to|tired of|interested in)',
      '(my (goal|dream|aim|ideal)|what i want|what i am after|why i|the reason|the part i look forward to|because i)',
    ],
  },
]
