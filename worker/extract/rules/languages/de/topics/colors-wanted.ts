import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Wanted colours. */
export const COLORS_WANTED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['(in|farbe|:|liebsten|lieber|gern|gerne|matt) (:|in)? {hues} (,|$|>|oder)', 'farbe (:|=)? {hues}'],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: ['(nicht|kein|keine|ohne|nichts|bloss) (in)? {_+colors}'],
  },
]
