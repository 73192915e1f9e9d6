import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WORK_TITLE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'actuellement (un|une|comme)? {worktitle}',
      "(je suis|je travaille comme|je travaille en tant que|en tant que|en poste comme) (un|une|actuellement|aujourd'hui)? {worktitle}",
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    said: ['^ {worktitle} (en|au|aux|chez|dans|de la)'],
    confidence: 0.85,
  },
]
