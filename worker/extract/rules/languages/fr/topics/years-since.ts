import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Years since a date, if there is neither a total nor a dated position. */
export const YEARS_SINCE: readonly Phrasing[] = [
  {
    value: '$2',
    said: ['{worktitle} depuis {untilnow}'],
    confidence: 0.7,
  },
  {
    value: '$1',
    said: ['(travaille|suis) ~ (comme)? ~ depuis {untilnow}', 'depuis {untilnow}', 'depuis {untilnow} je'],
    confidence: 0.7,
  },
]
