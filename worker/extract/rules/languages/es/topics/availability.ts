import type { Phrasing } from '../../../../../../shared/reader.ts'

export const AVAILABILITY: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated'],
    said: [
      '{days} (de preaviso|preaviso)',
      '%availability (a partir de)? {date}',
      '(preaviso|preaviso (es|seria)) (:|de)? {days}',
      '(avisar|aviso|avisando) (con|a|de)? {days}',
      '(incorporarme|incorporacion|empezar|comenzar|disponible) ~ (en|dentro de) {days}',
      '{days} para incorporarme',
    ],
    confidence: 0.92,
  },
  {
    value: '$1',
    despite: ['wished'],
    said: [
      '(empezar|comenzar|incorporarme|disponible|libre|arrancar) (desde|a partir de|el|este|desde el|a partir del)? {soon}',
    ],
    confidence: 0.86,
  },
  {
    value: 0,
    despite: ['wished', 'other'],
    said: [
      '(inmediata|inmediato) (incorporacion|disponibilidad)',
      '%availability (inmediata|inmediato|ya)',
      '(disponibilidad|incorporacion) inmediata',
      'puedo (empezar|incorporarme|comenzar) (ya|de inmediato|inmediatamente|cuando quieran|hoy)',
    ],
    confidence: 0.93,
  },
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      '(disponible|incorporarme) (:)? (a partir del|a partir de|el)? {date}',
      '%availability (a partir del|a partir de|el)? {date}',
      '(disponible|incorporacion|empezar|libre) ~ (a partir de|desde|el|en|a partir del)? {date}',
    ],
    confidence: 0.88,
  },
]
