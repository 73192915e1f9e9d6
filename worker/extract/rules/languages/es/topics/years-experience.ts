import type { Phrasing } from '../../../../../../shared/reader.ts'

export const YEARS_EXPERIENCE: readonly Phrasing[] = [
  {
    value: null,
    said: [
      'ultimos {years}',
      '%!years {_number} anos (,|$)',
      '{years} (con|de) {=skills}',
      '{years} (de estudios|de carrera)',
    ],
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '{years} (total|en total)',
      '{years} (oficio|de oficio|de experiencia|de carrera profesional|de trayectoria|de profesion)',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['past'],
    said: [
      '{years} (manejando|trabajando|conduciendo|cocinando|ensenando)',
      '(desde hace|llevo|con|mas de|tengo|hace) {years}',
      '{years} (en|como)',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['past'],
    said: ['(antes|previamente|anteriormente) (de eso)? (,)? (estuve|trabaje|fui|pase|hice)? ~ {years}'],
  },
]
