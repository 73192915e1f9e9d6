import type { Phrasing } from '../../../../../../shared/reader.ts'

/** What somebody dislikes. */
export const DISLIKED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'negated'],
    said: [
      'sin {belonging}',
      '(odio|detesto|no soporto|no aguanto) (el|la|los|las)? {belongings}',
      'no (me|nos) (gusta|gustan) (el|la|los|las|nada)? {belongings}',
      '(no|ni|nada de|que no sea|que no sean|nada en|menos|excepto) {=colors}',
      'nada (de|con) {belonging}',
    ],
    confidence: 0.8,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: [
      'sin (prisa|prisas|problema|problemas|duda|embargo|limite|compromiso|mas)',
      '(sin|nada de|nada con) {_=avoidable}',
    ],
  },
]
