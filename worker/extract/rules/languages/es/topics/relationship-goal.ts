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
  {
    value: 'serious',
    despite: ['wished', 'asked'],
    said: [
      '(algo|relacion|pareja|proyecto) (en|de) (serio|vida|verdad)',
      '(para toda la vida|relacion de pareja|amor de mi vida|media naranja|compromiso serio|algo bonito y estable)',
      '(busco|quiero|deseo|buscando|encontrar) ~ (companero|companera|pareja|relacion|amor) ($|,|y|para|con|que|de|estable)',
      '(no|nada de) (busco)? (rollos|rollo|ligues|aventuras|juegos)',
    ],
    confidence: 0.88,
  },
  {
    value: 'friendship',
    despite: ['wished', 'asked'],
    said: [
      '(solo|busco|hacer|conocer) (amistades|amistad|amigos|amigas|gente nueva) ',
      '(solo|nada mas que) amistad ',
    ],
    confidence: 0.88,
  },
  {
    value: 'unsure',
    despite: ['wished', 'asked', 'negated'],
    said: [
      '(lo que surja|ver que pasa|veremos que pasa|lo que tenga que ser|sin expectativas)',
      '(no se|sin saber) (muy bien)? (lo)? que busco',
    ],
    confidence: 0.88,
  },
]
