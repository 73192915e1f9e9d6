import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
export const productRecommendationV1Examples: readonly Example[] = [
  {
    text: 'Looking for running shoes in blue or black, under $120, new only. Need them within 10 days. I like hiking and photography.',
    fields: {
      categories: {
        value: ['shoes'],
        quotes: ['running shoes'],
      },
      budget_max_usd: {
        value: 120,
        quotes: ['$120'],
      },
      colors: {
        value: ['blue', 'black'],
        quotes: ['blue', 'black'],
      },
      condition: {
        value: 'new_only',
        quotes: ['new only'],
      },
      interests: {
        value: ['hiking', 'photography'],
        quotes: ['hiking', 'photography'],
      },
      use_text: {
        value:
          'Looking for running shoes in blue or black, under $120, new only. I like hiking and photography.',
        quotes: [
          'Looking for running shoes in blue or black, under $120, new only.',
          'I like hiking and photography.',
        ],
      },
    },
    derived: {},
  },
  {
    text: 'Can you recommend a coffee maker as a birthday present for my wife? My budget is $200. It should fit a small kitchen.',
    fields: {
      categories: {
        value: ['kitchen appliances'],
        quotes: ['coffee maker'],
      },
      budget_max_usd: {
        value: 200,
        quotes: ['$200'],
      },
      is_gift: {
        value: true,
        quotes: ['birthday present for'],
      },
      use_text: {
        value: 'Can you recommend a coffee maker as a birthday present for my wife?',
        quotes: ['Can you recommend a coffee maker as a birthday present for my wife?'],
      },
    },
    derived: {},
  },
]
