import { defineDomain } from '../../shared/domain.ts'
import type { Reader } from '../../shared/reader.ts'
import { marketplaceV1 } from './v1.ts'

const v1 = marketplaceV1.fields
const SIDE = {
  by: 'side',
  topic: 'market_side',
  titled: 'seller',
  money: [
    { role: 'asking', value: 'seller', weight: 1 },
    { role: 'paying', value: 'buyer', weight: 1 },
  ],
} as const satisfies Reader
const PLACE: Reader = { by: 'topic', topic: 'market_place', keep: 'first' }
const ASKED = { by: 'money', role: 'asking', side: SIDE, of: 'seller', home: PLACE, strict: true } as const
const OFFERED = {
  by: 'money',
  role: 'paying',
  side: SIDE,
  of: 'buyer',
  home: PLACE,
  end: 'most',
  strict: true,
} as const

export const marketplaceV2 = defineDomain({
  ...marketplaceV1,
  version: 'marketplace.v2',
  speaks: { ...SIDE, atLeast: 1 },
  enough: 2,
  fields: {
    side: {
      ...v1.side,
      description: 'Which side of a match the record stands on. Read where plain.',
      read: SIDE,
    },
    categories: { ...v1.categories, read: { by: 'goods', own: true } },
    condition: { ...v1.condition, read: { by: 'topic', topic: 'goods_condition' } },
    price_min: {
      kind: 'hard',
      type: 'number',
      priority: 'medium',
      description: 'Least that a seller takes, in the currency said.',
      minimum: 0,
      read: { ...ASKED, state: 'amount' },
    },
    price_max: {
      kind: 'hard',
      type: 'number',
      priority: 'medium',
      description: 'Most that a buyer pays, in the currency said.',
      minimum: 0,
      read: { ...OFFERED, state: 'amount' },
    },
    price_currency: {
      kind: 'hard',
      type: 'string',
      priority: 'low',
      description: 'Currency of the price, ISO 4217.',
      read: {
        by: 'first',
        of: [
          { ...ASKED, state: 'currency' },
          { ...OFFERED, state: 'currency' },
        ],
      },
    },
    price_min_usd: {
      ...v1.price_min_usd,
      description: 'Least that a seller takes, US dollars; computed from other currencies.',
      read: { ...ASKED, state: 'dollars' },
    },
    price_max_usd: {
      ...v1.price_max_usd,
      description: 'Most that a buyer pays, US dollars; computed from other currencies.',
      read: { ...OFFERED, state: 'dollars' },
    },
    location: { ...v1.location, read: PLACE },
    delivery: { ...v1.delivery, read: { by: 'topic', topic: 'delivery' } },
    negotiable: { ...v1.negotiable, read: { by: 'topic', topic: 'negotiable' } },
    quantity: { ...v1.quantity, read: { by: 'topic', topic: 'quantity', keep: 'first' } },
    description_text: v1.description_text,
  },
})
