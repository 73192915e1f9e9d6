import type { Phrasing } from '../../../../../../shared/reader.ts'

/** Whether somebody offers or seeks goods. */
export const MARKET_SIDE: readonly Phrasing[] = [
  {
    value: 'buyer',
    despite: ['wished', 'other'],
    said: [
      '^ (zoek|gezocht|cerco|soker|koper|kjopes|kobes|ostetaan|kupie|kupim|koupim|procuro|compro|ik zoek|op zoek)',
    ],
    confidence: 0.93,
  },
  {
    value: 'seller',
    despite: ['wished', 'other'],
    said: [
      '^ (vendo|vendesi|verkoop|sprzedam|saljes|selges|saelges|myydaan|prodam|satilik|dijual|de vanzare)',
      '(te koop|in vendita|til salgs|til salg|till salu|na sprzedaz|a venda|jual cepat)',
    ],
    confidence: 0.93,
  },
]
