import type { Phrasing } from '../../../../../../shared/reader.ts'

const LEVEL = '(bilingual|business|fliessend|muttersprache|verhandlungssicher|muttersprachler|gut|sehr gut)'

/** Languages that a candidate speaks. */
export const TONGUES: readonly Phrasing[] = [
  {
    value: null,
    said: ['(lernen|lerne) {+languages}'],
  },
  {
    value: '$1',
    said: [
      `{=languages} (:|,|-|–|@open)? ${LEVEL}`,
      '{+languages} ~ (bilingual|muttersprache|fliessend|gut|grundkenntnisse)',
      '{=languages} ist meine muttersprache',
      '(spreche|spreche ich|ich spreche|beherrsche) (fliessend|gut|auch|sehr gut|muttersprachlich)? {+languages}',
      'neben {=languages}',
      '(in|auf) {+languages} und (in|auf) {=languages}',
    ],
    confidence: 0.92,
  },
]
