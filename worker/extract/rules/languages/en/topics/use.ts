import type { Phrasing } from '../../../../../../shared/reader.ts'

/** First words of a statement about the intended use. */
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
