import type { Phrasing } from '../../../../../shared/reader.ts'

export const OCCUPATION: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(i|^) (work|am working|worked my way up to|am employed|have worked|have been working|do work) ~ as (a|an|the) {anyjob}',
      'i work (at|in|for) (a|an|the)? ~ as (a|an|the) {anyjob}',
      'i (got|have|started|found|landed) (a|an|my) (new)? job ~ (to be|as|being) (a|an) {anyjob}',
      'my (job|occupation|profession|career|day job) is (being|as|to be)? (a|an|the)? {anyjob}',
      '(occupation|job|profession|work) : {anyjob}',
    ],
  },
  {
    value: '$1',
    said: [
      '@AM (now|currently)? (a|an|the) {job} >',
      '@AM employed as (a|an) {anyjob}',
      'i am {job} (at|by|for) ',
      '^ {job} $',
      'by (day|trade|profession) i am (a|an) {job}',
      '@AM (a|an) {job} (by|at|for|in|from|with|of)',
    ],
  },
  {
    value: '$1 employee',
    said: [
      'i (work|am working|am employed|have been working) (part time|full time)? (at|for|in|with) (a|an|the|our|my|some)? (local|big|large|small|nearby)? {workplace}',
      'i (got|have|started|found) (a|an|my) ~ job (at|in|with|for|working at|working in|working for) (a|an|the|our)? (local)? {workplace}',
      'but work (in|at|for) (a|an|the)? {workplace}',
    ],
    confidence: 0.9,
  },
  {
    value: '$1 worker',
    said: ['i (work|am working|have been working) in (the)? {industry}'],
    confidence: 0.85,
  },
  {
    value: 'soldier',
    said: [
      '@AM in the (army|military)',
      'i serve in the (army|military)',
      '@AM serving in the (army|military)',
    ],
  },
  {
    value: 'student',
    said: [
      '@AM (a|an)? ~ student',
      '@AM (a|an)? ~ major',
      '@AM (currently|still)? (in|attending) (high school|college|university|school|grad school|med school|nursing school|law school|middle school)',
      'i (attend|go to) (high school|college|university|school)',
      'i will graduate from (high school|college)',
      '@AM studying',
      'i hate (math|school|science) (class|$)',
      'i ride the bus to school',
      '^ student $',
    ],
  },
]
