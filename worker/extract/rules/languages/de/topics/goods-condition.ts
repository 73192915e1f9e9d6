import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The condition of the goods, or the worst that a buyer accepts. */
export const GOODS_CONDITION: readonly Phrasing[] = [
  {
    value: 'new',
    despite: ['wished', 'other', 'negated'],
    said: ['(neu|nagelneu|originalverpackt|ovp|unbenutzt|ungetragen)', 'zustand (:|-|=)? neu $'],
    confidence: 0.9,
  },
  {
    value: 'like_new',
    despite: ['wished', 'other', 'negated'],
    said: ['(neuwertig|wie neu)'],
    confidence: 0.88,
  },
  {
    value: 'used',
    despite: ['wished', 'other', 'negated'],
    said: ['(gebraucht|gebraucht ok|guter zustand|gutem zustand)', 'zustand (:|-|=)? (gut|gebraucht|ok)'],
    confidence: 0.85,
  },
  {
    value: 'for_parts',
    despite: ['wished', 'other', 'negated'],
    said: ['(defekt|bastler)'],
    confidence: 0.9,
  },
]
