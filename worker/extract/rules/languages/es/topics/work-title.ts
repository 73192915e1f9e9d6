import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WORK_TITLE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(soy|trabajo como|trabajo de|trabajando como|ejerzo como|ejerzo de|actualmente|estoy de) (un|una|el|la)? {worktitle}',
      'llevo ~ (como|de) {worktitle}',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    said: ['^ {worktitle} (en|para|de la|del)'],
    confidence: 0.85,
  },
]
