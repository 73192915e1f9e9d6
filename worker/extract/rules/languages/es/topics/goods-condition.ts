import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The condition of the goods, or the worst that a buyer accepts. */
export const GOODS_CONDITION: readonly Phrasing[] = [
  {
    value: 'new',
    despite: ['wished', 'other', 'negated'],
    said: ['(nuevo|sin estrenar|a estrenar|precintado)', 'estado (:|-|=)? nuevo $'],
    confidence: 0.9,
  },
  {
    value: 'like_new',
    despite: ['wished', 'other', 'negated'],
    said: ['(como nuevo|como nueva|impecable|casi nuevo|casi nueva)'],
    confidence: 0.88,
  },
  {
    value: 'used',
    despite: ['wished', 'other', 'negated'],
    said: ['(usado|usada|usados|usadas|buen estado|segunda mano)', 'estado (:|-|=)? ok'],
    confidence: 0.85,
  },
]
