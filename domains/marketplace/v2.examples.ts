import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
export const marketplaceV2Examples: readonly Example[] = [
  {
    text: 'Selling a barely used Canon R6 body, £1,100 ono. Collection from Leeds or I can post it.',
    fields: {
      side: {
        value: 'seller',
        quotes: ['Selling a'],
      },
      categories: {
        value: ['cameras'],
        quotes: ['Canon R6'],
      },
      condition: {
        value: 'like_new',
        quotes: ['barely used'],
      },
      price_min: {
        value: 1100,
        quotes: ['£1,100'],
      },
      price_currency: {
        value: 'GBP',
        quotes: ['£1,100'],
      },
      price_min_usd: {
        value: 1452,
        quotes: ['£1,100'],
      },
      location: {
        value: 'Leeds',
        quotes: ['Leeds'],
      },
      delivery: {
        value: ['pickup', 'shipping'],
        quotes: ['Collection', 'can post'],
      },
      negotiable: {
        value: true,
        quotes: ['ono'],
      },
      description_text: {
        value: 'Selling a barely used Canon R6 body, £1,100 ono.',
        quotes: ['Selling a barely used Canon R6 body, £1,100 ono.'],
      },
    },
    derived: {},
  },
  {
    text: "I'm looking to buy a used road bike, budget up to $500. I live in Portland, can come and collect.",
    fields: {
      side: {
        value: 'buyer',
        quotes: ["I'm looking to buy"],
      },
      categories: {
        value: ['bicycles'],
        quotes: ['road bike'],
      },
      condition: {
        value: 'used',
        quotes: ['a used road bike'],
      },
      price_max: {
        value: 500,
        quotes: ['$500'],
      },
      price_currency: {
        value: 'USD',
        quotes: ['$500'],
      },
      price_max_usd: {
        value: 500,
        quotes: ['$500'],
      },
      location: {
        value: 'Portland, OR',
        quotes: ['Portland'],
      },
      delivery: {
        value: ['pickup'],
        quotes: ['collect'],
      },
      description_text: {
        value: "I'm looking to buy a used road bike, budget up to $500.",
        quotes: ["I'm looking to buy a used road bike, budget up to $500."],
      },
    },
    derived: {},
  },
  {
    text: 'For sale: six oak dining chairs, good condition, asking 240 euros for the set. Pickup in Utrecht, price is firm.',
    fields: {
      side: {
        value: 'seller',
        quotes: ['For sale'],
      },
      categories: {
        value: ['dining chairs'],
        quotes: ['dining chairs'],
      },
      condition: {
        value: 'used',
        quotes: ['good condition'],
      },
      price_min: {
        value: 240,
        quotes: ['240 euros'],
      },
      price_currency: {
        value: 'EUR',
        quotes: ['240 euros'],
      },
      price_min_usd: {
        value: 273.6,
        quotes: ['240 euros'],
      },
      location: {
        value: 'Utrecht',
        quotes: ['Utrecht'],
      },
      delivery: {
        value: ['pickup'],
        quotes: ['Pickup'],
      },
      negotiable: {
        value: false,
        quotes: ['price is firm'],
      },
      quantity: {
        value: 6,
        quotes: ['six'],
      },
      description_text: {
        value: 'For sale: six oak dining chairs, good condition, asking 240 euros for the set.',
        quotes: ['For sale: six oak dining chairs, good condition, asking 240 euros for the set.'],
      },
    },
    derived: {},
  },
]
