import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether the price is negotiable. */
export const NEGOTIABLE: readonly Phrasing[] = [
  {
    value: true,
    despite: ['wished', 'other'],
    said: [
      `(a debattre|prix a debattre|negociable|prix negociable|a negocier|a discuter|faire offre|faites une
        offre|faire une offre|ouvert aux offres)`,
    ],
    confidence: 0.93,
  },
  {
    value: false,
    despite: ['wished', 'other', 'negated'],
    said: [
      '(prix ferme|non negociable|pas negociable|prix fixe|prix non negociable)',
      '{_sum} ferme',
      'ferme $',
    ],
    confidence: 0.93,
  },
]
