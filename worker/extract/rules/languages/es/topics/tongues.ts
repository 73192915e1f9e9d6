import type { Phrasing } from '../../../../../../shared/reader.ts'

const LEVEL = '(a 2|avanzado|nativo|nativa|materno|fluido|medio|alto|intermedio|bilingue|basico)'

/** Languages that a candidate speaks. */
export const TONGUES: readonly Phrasing[] = [
  {
    value: null,
    said: ['(no|aprendiendo) (me)? {+languages}'],
  },
  {
    value: '$1',
    said: [
      `{=languages} (:|,|-|–|@open)? ${LEVEL}`,
      '{+languages} ~ nativo',
      '{=languages} es mi lengua materna',
      '(hablo|domino|habla|hablamos|manejo) (bien|perfectamente|fluido|tambien|con fluidez)? {+languages}',
      'en {+languages} y en {=languages}',
    ],
    confidence: 0.92,
  },
]
