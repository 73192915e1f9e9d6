import type { Phrasing } from '../../../../../../shared/reader.ts'

export const YEARS_EXPERIENCE: readonly Phrasing[] = [
  {
    value: null,
    said: [
      'letzten {years}',
      '%!years {_number} jahre (,|$)',
      '{years} (in|mit) {=skills}',
      '{years} (ausbildung|studium)',
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '{years} (total|insgesamt)',
      '{years} (berufserfahrung|erfahrung|berufspraxis|praxis|im beruf|im job|dabei)',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['past'],
    said: ['(nach|seit|uber|fast) {years}', '{years} (in der|im|in|als)'],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['past'],
    said: ['(vorher|davor|zuvor|fruher|vorab) (,)? (war|habe|hab|bin|arbeitete|hatte)? (ich)? ~ {years}'],
  },
]
