import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Wanted colours. */
export const COLORS_WANTED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['(couleur|en|de preference|plutot|:) (:|a|en)? {+colors} (,|$|>|ou)', 'matte {hues} ~ {_=goods}'],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: ['(pas de|pas|sauf|surtout pas|jamais) (de|en)? {_+colors}'],
  },
]
