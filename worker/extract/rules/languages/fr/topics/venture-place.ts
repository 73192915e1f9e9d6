import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of founders and investors. */
export const VENTURE_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(nous sommes|je suis|sommes|base|basee|bases|basees|installes|situes) (a|en|au) {place}',
      '(fonds|startup|societe|entreprise|siege|bureaux) ~ (a|de|:) {place}',
    ],
    confidence: 0.9,
  },
]
