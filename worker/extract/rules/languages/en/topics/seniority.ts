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
  { value: 'intern', said: ['%level ^ intern'], confidence: 0.9 },
  { value: 'junior', said: ['%level ^ (junior|entry|jr)'], confidence: 0.9 },
  {
    value: 'mid',
    said: ['%level ^ (mid|intermediate|medior)', '{_worktitle} @open (mid|intermediate)'],
    confidence: 0.9,
  },
  { value: 'senior', said: ['%level ^ (senior|sr)', '{_worktitle} @open senior'], confidence: 0.9 },
  { value: 'staff', said: ['%level ^ staff'], confidence: 0.9 },
  { value: 'principal', said: ['%level ^ principal'], confidence: 0.9 },
  { value: 'director', said: ['%level ^ director'], confidence: 0.9 },
  { value: 'staff', said: ['{_worktitle} @open (staff) (level|grade)'], confidence: 0.9 },
  { value: 'principal', said: ['{_worktitle} @open (principal) (level|grade)'], confidence: 0.9 },
  { value: 'senior', said: ['{_worktitle} @open (senior|sr) (level|grade)'], confidence: 0.9 },
  { value: 'junior', said: ['{_worktitle} @open (junior|jr|entry) (level|grade)'], confidence: 0.9 },
  { value: 'mid', said: ['{_worktitle} @open (mid|intermediate|medior) (level|grade)'], confidence: 0.9 },
  { value: 'director', said: ['{_worktitle} @open (director) (level|grade)'], confidence: 0.9 },
]
