import type { Phrasing } from '../../../../../../shared/reader.ts'

/** The location of the goods or of their buyer. */
export const MARKET_PLACE: readonly Phrasing[] = [
  {
    value: '$1',
    despite: ['wished', 'other'],
    said: [
      '{bareplace} (l|ne|en|d) {_number}',
      `(retirer|retrait|recuperer|enlever|visible|disponible|chercher|enlevement|main propre|sur place) (a|
        en|sur|dans|,|:)? {place}`,
      '(j habite|habite|habitons) (a|en)? {place}',
      '(pres de|a cote de) (a)? {place}',
    ],
    confidence: 0.88,
  },
]
