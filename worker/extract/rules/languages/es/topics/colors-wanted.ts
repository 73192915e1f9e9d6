import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Wanted colours. */
export const COLORS_WANTED: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other', 'negated', 'asked'],
    said: ['(color|en|de color|preferiblemente|mejor) (:|en)? {hues} (,|$|>|o)'],
    confidence: 0.85,
  },
  {
    value: null,
    despite: ['wished', 'other', 'negated', 'past', 'asked'],
    said: ['(sin|no|ni|nada de|nada en|no sea|no sean|menos|excepto) {_+colors}'],
  },
]
