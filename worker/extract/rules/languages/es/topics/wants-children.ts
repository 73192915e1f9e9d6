import type { Phrasing } from '../../../../../../shared/reader.ts'

export const WANTS_CHILDREN: readonly Phrasing[] = [
  {
    value: 'no',
    despite: ['negated', 'wished'],
    said: ['no quiero (tener hijos|hijos|tenerlos|ser padre|ser madre)'],
  },
  {
    value: 'yes',
    despite: ['wished'],
    said: ['(quiero|me gustaria) (tener|ser) (hijos|un hijo|padre|madre|ninos)'],
  },
  {
    value: 'yes',
    despite: ['wished', 'negated'],
    said: [
      '(quiero|quisiera|me gustaria|me encantaria|espero) tener (hijos|ninos|alguno|uno|familia|algun dia|mas|una familia)',
      '(hijos|ninos) (pero)? (quiero|me gustaria) tener',
      '(hijos|ninos) (,)? pero (me|si) (encantaria|gustaria|quiero)',
    ],
    confidence: 0.88,
  },
  {
    value: 'no',
    despite: ['wished', 'negated'],
    said: [
      '(no|ni) (quiero|quiero tener|deseo|pienso tener|planeo tener) (tener)? (hijos|tenerlos|mas|ninos)',
    ],
  },
  {
    value: 'no',
    despite: ['wished', 'negated'],
    said: [
      '(no|ni) (quiero|me apetece|me planteo|busco|pienso|deseo) ~ (hijos|ninos|ser padre|ser madre|mas hijos)',
      '(ni hijos ni ganas|sin ganas de (tener)? hijos)',
    ],
    confidence: 0.9,
  },
  {
    value: 'yes',
    despite: ['wished', 'negated'],
    said: [
      '(quiero|quisiera|me gustaria|me encantaria|sueno con|espero|ganas de) ~ (formar una familia|tener hijos|ser madre|ser padre|ser mama|ser papa|tener un hijo)',
    ],
    confidence: 0.88,
  },
]
