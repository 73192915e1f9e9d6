import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Industries that somebody has worked in. */
export const INDUSTRIES: readonly Phrasing[] = [
  {
    value: '$1',
    said: [
      '(davor|zuvor|vorher|zuletzt|aktuell|derzeit) (:)? (war ich)? ({_years})? (in|bei|im|am)? (einem|einer|einen)? {+workplaces}',
      '(arbeite|gearbeitet|arbeitete|tatig|angestellt) (in|bei|im|am) (einem|einer|einen|der|dem)? {+workplaces}',
      '{_years} (in|bei|im|am) (einem|einer|der|dem|verschiedenen|mehreren)? {+workplaces}',
      '{_years} in (der|dem|die)? {+industries}',
      '(branche|firma) (der|des)? {=industries}',
      '(erfahrung|tatig|gearbeitet|kenntnisse|jahre|berufserfahrung) (im|in der|in|aus der|aus dem) (bereich)? {+industries}',
    ],
    confidence: 0.8,
  },
]
