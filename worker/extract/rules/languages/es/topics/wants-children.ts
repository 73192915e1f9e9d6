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
]
