import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody offers or seeks goods. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      '(zu verkaufen|zum verkauf)',
      '(^|ich|wir) (verkaufe|biete|verschenke|verkaufen|bieten|gebe|trenne)',
      '(zu verschenken|abzugeben|abholung|verkauft)',
    ],
    confidence: 0.93,
  },
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: ['(ich suche|kaufe|gesucht)', '^ suche (:|$|ein|eine|einen|{_=goods}|~ {_=goods})', '^ suche'],
    confidence: 0.93,
  },
]
