import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Years since a date, if there is neither a total nor a dated position. */
export const YEARS_SINCE: readonly Phrasing[] = [
  {
    value: '$2',
    said: ['{worktitle} seit {untilnow}'],
    confidence: 0.7,
  },
  {
    value: '$1',
    said: [
      '(arbeite|bin) ~ (in|als)? ~ seit (dem)? {untilnow}',
      'seit {untilnow}',
      'seit {untilnow} (ich|arbeite|bin|ohne)',
    ],
    confidence: 0.7,
  },
]
