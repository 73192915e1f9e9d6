import type { Phrasing } from '../../../../../../shared/reader.ts'

const LEVEL =
  '(a 2|courant|courants|couramment|langue maternelle|natif|maternelle|correct|bilingue|lu|scolaire|intermediaire|technique)'

/** Languages that a candidate speaks. */
export const TONGUES: readonly Phrasing[] = [
  {
    value: null,
    said: ['apprends {+languages}'],
  },
  {
    value: '$1',
    said: [
      `{=languages} (:|,|-|–|@open)? ${LEVEL}`,
      "(je parle|parle|parlant|je maitrise) (couramment|bien|aussi)? (l '|le|un peu)? {+languages}",
      'en {+languages} et en {=languages}',
    ],
    confidence: 0.92,
  },
  { value: '$1', said: ['(bilingue|trilingue) (:)? {+languages}'], confidence: 0.9 },
  {
    value: '$2',
    said: ['(bilingue|trilingue) (:)? {=languages} (-|–|/|et|y) {=languages}'],
    confidence: 0.9,
  },
]
