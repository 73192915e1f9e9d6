import type { Phrasing } from '../../../../../../shared/reader.ts'

/** A candidate's residence, in the forms of résumés, notes and answers. */
export const RESIDENCE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      'actualmente (a|en) {place}',
      '(vive|reside) (en|a)? {bareplace}',
      '(vivo|resido|residente|afincado|afincada|radico|radicado|radicada|viviendo|vivimos) (actualmente|ahora)? (en|cerca de) {named}',
      'reside (a|en) {named}',
    ],
    confidence: 0.94,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['{bareplace} , donde (vivo|resido|vivimos)'],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['{_worktitle} en (un|una|el|la) ~ (de|en|a) {bareplace}'],
    confidence: 0.85,
  },
  {
    value: '$2',
    said: ['(^|soy) ~ {worktitle} (en|a|de) {bareplace}'],
    confidence: 0.88,
  },
]
