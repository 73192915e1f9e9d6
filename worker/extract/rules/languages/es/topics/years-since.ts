import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Years since a date, if there is neither a total nor a dated position. */
export const YEARS_SINCE: readonly Phrasing[] = [
  {
    value: '$2',
    said: ['{worktitle} desde {untilnow}'],
    confidence: 0.7,
  },
  {
    value: '$1',
    said: [
      '(trabajo|soy) ~ (como)? ~ desde (el)? {untilnow}',
      'desde {untilnow}',
      'desde {untilnow} (trabajo|soy|sin)',
    ],
    confidence: 0.7,
  },
]
