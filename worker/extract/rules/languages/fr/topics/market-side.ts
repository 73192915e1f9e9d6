import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody offers or seeks goods. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      '(a vendre|a donner|en vente)',
      '^ (vends|je vends|vds|je vd|je donne|donne|nous vendons|on vend|je cede|cede|je me separe de)',
    ],
    confidence: 0.93,
  },
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: [
      '(je cherche|nous cherchons|on cherche|je recherche|nous recherchons|j achete|achete|nous achetons)',
      '^ (cherche|recherche) (:|$|{_=goods}|~ {_=goods})',
      '^ (cherche|recherche)',
    ],
    confidence: 0.93,
  },
]
