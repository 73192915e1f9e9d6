import { defineDomain } from '../../shared/domain.ts'
import { headText } from '../../shared/head-text.ts'
import type { Reader } from '../../shared/reader.ts'
import { productRecommendationV1 } from './v1.ts'

const v1 = productRecommendationV1.fields
const PLACE: Reader = { by: 'topic', topic: 'ship_to', keep: 'first' }
const BUDGET = { by: 'money', role: 'paying', home: PLACE, end: 'most' } as const

export const productRecommendationV2 = defineDomain({
  ...productRecommendationV1,
  version: 'product-recommendation.v2',
  speaks: { by: 'side', topic: 'shopping', atLeast: 2 },
  enough: 3,
  head: { name: 'product-recommendation', version: 'product-recommendation-2026-11-27' },
  fields: {
    categories: { ...v1.categories, read: { by: 'goods' } },
    budget_max: {
      kind: 'hard',
      type: 'number',
      priority: 'medium',
      description: 'Most that they pay, in the currency said.',
      minimum: 0,
      read: { ...BUDGET, state: 'amount' },
    },
    budget_currency: {
      kind: 'hard',
      type: 'string',
      priority: 'low',
      description: 'Currency of the budget, ISO 4217.',
      read: { ...BUDGET, state: 'currency' },
    },
    budget_max_usd: {
      ...v1.budget_max_usd,
      description: 'Most that they pay, US dollars; computed from other currencies.',
      read: { ...BUDGET, state: 'dollars' },
    },
    colors: { ...v1.colors, read: { by: 'topic', topic: 'colors_wanted' } },
    is_gift: { ...v1.is_gift, read: { by: 'topic', topic: 'gift' } },
    condition: { ...v1.condition, read: { by: 'topic', topic: 'used_goods' } },
    needed_in_days: { ...v1.needed_in_days, read: { by: 'topic', topic: 'needed' } },
    location: { ...v1.location, read: PLACE },
    owned: {
      kind: 'hard',
      type: 'array',
      priority: 'low',
      description: 'What they own already, in their words, short.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'owned' },
    },
    dislikes: {
      kind: 'hard',
      type: 'array',
      priority: 'medium',
      description: 'Things, brands and properties that they dislike.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'disliked' },
    },
    avoid: {
      kind: 'hard',
      type: 'array',
      priority: 'high',
      description: 'What must not be in it: materials, ingredients.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'avoided' },
    },
    interests: { ...v1.interests, read: { by: 'topic', topic: 'tastes' } },
    use_text: v1.use_text,
  },
  headText: ({ categories, interests, owned, dislikes, avoid, use_text }) =>
    headText({
      Goods: categories,
      Interests: interests,
      Owned: owned,
      Dislikes: dislikes,
      Avoid: avoid,
      'Wanted for': use_text,
    }),
})
