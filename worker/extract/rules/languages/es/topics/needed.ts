import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Days until goods are needed. */
export const NEEDED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(antes de|antes del|para el|para) (:|el)? {soon}',
      '(en|dentro de) {days}',
      '(cumpleanos|boda|fiesta|aniversario|santo|comunion|nos vamos|viajamos|viajo) (es)? (el)? {soon}',
      '(necesito|necesitamos) ~ (el|este) {soon}',
    ],
    confidence: 0.85,
  },
]
