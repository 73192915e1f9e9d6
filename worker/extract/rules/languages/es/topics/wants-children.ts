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
]
