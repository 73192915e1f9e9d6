import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WORK_TITLE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'seit {_years} (als)? {worktitle}',
      '(derzeit|aktuell|zurzeit|momentan) (als)? {worktitle}',
      '(ich bin|bin|arbeite als|ich arbeite ~ als|tatig als|beschaftigt als|angestellt als) (ein|eine|derzeit|aktuell|zurzeit|momentan|als|seit)? {worktitle}',
      '(arbeite|bin) (seit {_untilnow})? (ich)? (als|zurzeit als|derzeit als|momentan als) {worktitle}',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    said: ['^ {worktitle} (in|bei|im)'],
    confidence: 0.85,
  },
]
