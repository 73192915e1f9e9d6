import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The condition of the goods, or the worst that a buyer accepts. */
export const GOODS_CONDITION: readonly Phrasing[] = [
  {
    value: 'new',
    despite: ['wished', 'other', 'negated'],
    said: ['(neuf|neuve|jamais servi|jamais utilise|sous blister)', 'etat (:|-|=)? neuf $'],
    confidence: 0.9,
  },
  {
    value: 'like_new',
    despite: ['wished', 'other', 'negated'],
    said: ['(comme neuf|comme neuve|tres bon etat|peu servi|etat impeccable|excellent etat)'],
    confidence: 0.88,
  },
  {
    value: 'used',
    despite: ['wished', 'other', 'negated'],
    said: ['(vgc|bon etat|traces d usure|d occasion)', 'etat (:|-|=)? (bon|ok)'],
    confidence: 0.85,
  },
]
