import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody offers or seeks goods. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      'a vendre',
      '^ (vends|je vends|vds|je vd|je donne|donne|nous vendons|on vend|je cede|cede|je me separe de)',
    ],
    confidence: 0.93,
  },
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: ['je cherche', '^ (cherche|recherche) (:|$|{_=goods}|~ {_=goods})', '^ (cherche|recherche)'],
    confidence: 0.93,
  },
]
