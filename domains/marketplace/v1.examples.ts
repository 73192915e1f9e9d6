import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
export const marketplaceV1Examples: readonly Example[] = [
  {
    text: 'Selling my road bike, barely used, asking $450 obo. Pickup or I can ship. I live in Portland.',
    fields: {
      categories: {
        value: ['bicycles'],
        quotes: ['road bike'],
      },
      condition: {
        value: 'like_new',
        quotes: ['barely used'],
      },
      price_min_usd: {
        value: 450,
        quotes: ['$450'],
      },
      location: {
        value: 'Portland, OR',
        quotes: ['Portland'],
      },
      delivery: {
        value: ['pickup', 'shipping'],
        quotes: ['Pickup', 'ship'],
      },
      negotiable: {
        value: true,
        quotes: ['obo'],
      },
      description_text: {
        value: 'Selling my road bike, barely used, asking $450 obo.',
        quotes: ['Selling my road bike, barely used, asking $450 obo.'],
      },
    },
    derived: {},
  },
  {
    text: 'Looking for a dining table and six chairs, second hand is fine. Budget up to $300. I live in Denver, can come and collect.',
    fields: {
      categories: {
        value: ['furniture', 'chairs'],
        quotes: ['dining table', 'chairs'],
      },
      condition: {
        value: 'used',
        quotes: ['second hand'],
      },
      price_max_usd: {
        value: 300,
        quotes: ['$300'],
      },
      location: {
        value: 'Denver, CO',
        quotes: ['Denver'],
      },
      delivery: {
        value: ['pickup'],
        quotes: ['collect'],
      },
      description_text: {
        value: 'Looking for a dining table and six chairs, second hand is fine.',
        quotes: ['Looking for a dining table and six chairs, second hand is fine.'],
      },
    },
    derived: {},
  },
]
