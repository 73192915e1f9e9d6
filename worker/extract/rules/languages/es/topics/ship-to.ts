import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The delivery address of goods. */
export const SHIP_TO: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      'envio (:|a|en) {named}',
      '(saludos desde|desde|soy de|somos de|en|cerca de) {bareplace} ($|,|y|antes)',
    ],
    confidence: 0.87,
  },
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: [
      '(envio|enviar|envien|entrega) (a|en) {named}',
      '(vivo|vivimos|resido) (actualmente|ahora)? (en|cerca de) {named}',
      '(ciudad|direccion) (:|=) {named}',
    ],
    confidence: 0.92,
  },
]
