import type { Phrasing } from '../../../../../shared/reader.ts'

export const TITLE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '^ {title} $',
      '^ {title} (at|in|for|from) ',
      '@AM (a|an|the) {title}',
      'i work as (a|an|the) {title}',
      'working as (a|an|the)? {title}',
    ],
  },
]

export const YEARS: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '{number} (years|yrs|year) (of)? ~ (experience|exp)',
      '(for|have) {number} (years|yrs) $',
      '(total|over|about) {number} (years|yrs)',
    ],
  },
]

export const SKILLS: readonly Phrasing[] = [{ value: '$1', said: ['{=skills}'] }]
