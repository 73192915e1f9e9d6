import type { Phrasing } from '../../../../../../shared/reader.ts'

export const RELATIONSHIP_GOAL: readonly Phrasing[] = [
  {
    value: 'serious',
    despite: ['wished'],
    said: ['(relacion|algo) (seria|serio|estable|duradera)', 'una pareja estable'],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: ['(sin compromiso|sin compromisos|nada serio)'],
  },
  {
    value: 'friendship',
    despite: ['wished'],
    said: ['busco (solo)? (amistad|amigos|amigas)'],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated', 'asked'],
    said: ['(sin compromiso|nada serio)'],
    confidence: 0.9,
  },
  {
    value: 'marriage',
    despite: ['wished'],
    said: ['(volver a)? casarme ', '(para|con fines de) (matrimonio|casarme|casarnos)'],
    confidence: 0.88,
  },
  {
    value: 'serious',
    despite: ['wished'],
    said: [
      '(relacion|algo|pareja) (seria|serio|estable|duradera|formal)',
      '(busco|^ busco :) (un|una)? (pareja|a mi persona|companero de vida|companera de vida)',
    ],
  },
  {
    value: 'casual',
    despite: ['wished', 'negated'],
    said: ['(nada|sin) (serio|formal|compromiso|compromisos|ataduras)'],
  },
]
