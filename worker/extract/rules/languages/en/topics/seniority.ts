import type { Phrasing } from '../../../../../../shared/reader.ts'

export const SENIORITY: readonly Phrasing[] = [
  {
    value: 'mid',
    said: ['mid level', 'seniority : mid'],
    confidence: 0.85,
  },
  {
    value: 'senior',
    said: ['(level|seniority) (:)? senior', '%title ^ senior $'],
    confidence: 0.9,
  },
  {
    value: 'junior',
    said: [
      '(level|seniority) (:)? (junior|entry)',
      'entry level (candidate|professional)',
      '%title ^ junior $',
    ],
    confidence: 0.9,
  },
  {
    value: 'mid',
    said: [
      '(level|seniority|grade) : (mid|intermediate|middle)',
      '(mid|middle|intermediate) level ~ {_worktitle}',
    ],
    confidence: 0.9,
  },
]
