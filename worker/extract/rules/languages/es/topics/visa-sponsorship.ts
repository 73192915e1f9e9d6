import type { Phrasing } from '../../../../../../shared/reader.ts'

export const VISA_SPONSORSHIP: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished'],
    said: [
      '(necesito|preciso|requiero) ~ (visado|visa|permiso de trabajo|patrocinio)',
      '(necesito|necesitaria|requiero) (visa|visado|patrocinio|permiso)',
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'negated'],
    said: ['(no necesito|sin necesidad de|no requiero) (visa|visado|patrocinio|permiso)'],
    confidence: 0.95,
  },
  {
    value: false,
    said: [
      '(nacionalidad espanola|ciudadano (europeo|comunitario|espanol|americano)|ciudadana (europea|comunitaria|espanola|americana)|permiso de trabajo (vigente|en regla))',
    ],
    confidence: 0.92,
  },
]
