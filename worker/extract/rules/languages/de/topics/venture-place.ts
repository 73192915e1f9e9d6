import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of founders and investors. */
export const VENTURE_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: ['(ort|sitz|standort) (:|-|–|=)? (in|:)? {named}'],
    confidence: 0.9,
  },
]
