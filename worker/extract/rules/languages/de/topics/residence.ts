import type { Phrasing } from '../../../../../../shared/reader.ts'

/** A candidate's residence, in the forms of résumés, notes and answers. */
export const RESIDENCE: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(aktuell|derzeit|zurzeit|momentan) in {place}',
      '(wohnt|lebt) (in|bei)? {bareplace}',
      '(wohne|lebe|wohnhaft|wohnen|leben|ansassig) (ich|derzeit|wir|aktuell|in)? (in der nahe von|in|bei|nahe)? {named}',
    ],
    confidence: 0.94,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['{bareplace} , wo ich (auch)? (wohne|lebe)'],
    confidence: 0.9,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '(bei|in|fur) (einem|einer|der|dem) ~ in {bareplace}',
      '{_worktitle} (in|bei) (einer|einem) ~ in {bareplace}',
    ],
    confidence: 0.85,
  },
  {
    value: '$2',
    said: ['(^|ich bin) ~ {worktitle} (in|aus) {bareplace}'],
    confidence: 0.88,
  },
]
