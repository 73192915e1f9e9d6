import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether goods are for somebody else. */
export const GIFT: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other', 'asked'],
    said: [
      '(regalo|regalos) (para|de)',
      '(regalar|regalarle) ~ a (mi|mis|un|una|nuestra|nuestro)',
      '%gift (mi|madre|padre|mama|papa|abuela|abuelo|hermana|hermano|hija|hijo|novia|novio|amiga|amigo|sobrina|sobrino)',
      '(ocasion|para quien) :',
      `para (mi|mis|nuestra|nuestro) ~ (madre|padre|mama|papa|mujer|marido|esposa|esposo|novia|
        novio|hija|hijo|hermana|hermano|abuela|abuelo|sobrina|sobrino|amiga|amigo|suegra|suegro|
        jefe|jefa|nieto|nieta)`,
    ],
    confidence: 0.92,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['para (mi mismo|mi misma)'],
    confidence: 0.9,
  },
]
