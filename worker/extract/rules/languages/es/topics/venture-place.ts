import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of founders and investors. */
export const VENTURE_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      'sede (:|-|–|=)? (:)? {named}',
      '(estamos|somos|ubicados|basados) (en|de) {place}',
      '(vivo|vivimos|resido|basada|basado|oficina|oficinas|equipo|desde|aqui|con sede|taller|sede) (en|de) {place}',
      '(donde|donde estan|donde estas|ciudad|ubicacion|sede) (?|:) {named}',
      '(startup|fondo|empresa) ~ (en|de) {place}',
    ],
    confidence: 0.9,
  },
]
