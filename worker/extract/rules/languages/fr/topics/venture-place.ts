import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of founders and investors. */
export const VENTURE_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '(nous sommes|je suis|sommes|base|basee|bases|basees|installes|situes) (a|en|au) {place}',
      '(basee|base|bases|basees|implantee|implantes|installee|installe|atelier|bureau|depuis|equipe|labo|habite|vis|vivons|travaillons) (a|en|au|dans) {place}',
      '(fonds|startup|societe|entreprise|siege|bureaux) ~ (a|de|:) {place}',
    ],
    confidence: 0.9,
  },
]
