import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
export const productRecommendationV2Examples: readonly Example[] = [
  {
    text: 'Looking for running shoes, flat feet, size 11 wide, budget under $150, prefer Brooks, allergic to latex.',
    fields: {
      categories: {
        value: ['running shoes'],
        quotes: ['running shoes'],
      },
      budget_max: {
        value: 150,
        quotes: ['$150'],
      },
      budget_currency: {
        value: 'USD',
        quotes: ['$150'],
      },
      budget_max_usd: {
        value: 150,
        quotes: ['$150'],
      },
      avoid: {
        value: ['latex'],
        quotes: ['latex'],
      },
      use_text: {
        value:
          'Looking for running shoes, flat feet, size 11 wide, budget under $150, prefer Brooks, allergic to latex.',
        quotes: [
          'Looking for running shoes, flat feet, size 11 wide, budget under $150, prefer Brooks, allergic to latex.',
        ],
      },
    },
    derived: {},
  },
  {
    text: 'I already own a Foreo. Love The Ordinary, hated Clinique.',
    fields: {
      owned: {
        value: ['foreo'],
        quotes: ['Foreo'],
      },
      dislikes: {
        value: ['clinique'],
        quotes: ['Clinique'],
      },
      interests: {
        value: ['the ordinary'],
        quotes: ['The Ordinary'],
      },
    },
    derived: {},
  },
  {
    text: 'Can you recommend a coffee maker as a birthday present for my wife? At most 200 euros, black or silver, delivered to Ghent by 12 December.',
    fields: {
      categories: {
        value: ['coffee makers'],
        quotes: ['coffee maker'],
      },
      budget_max: {
        value: 200,
        quotes: ['200 euros'],
      },
      budget_currency: {
        value: 'EUR',
        quotes: ['200 euros'],
      },
      budget_max_usd: {
        value: 228,
        quotes: ['200 euros'],
      },
      colors: {
        value: ['black', 'silver'],
        quotes: ['black', 'silver'],
      },
      is_gift: {
        value: true,
        quotes: ['birthday present for'],
      },
      needed_in_days: {
        value: 15,
        quotes: ['12 December.'],
      },
      location: {
        value: 'Ghent',
        quotes: ['Ghent'],
      },
      use_text: {
        value: 'Can you recommend a coffee maker as a birthday present for my wife?',
        quotes: ['Can you recommend a coffee maker as a birthday present for my wife?'],
      },
    },
    derived: {},
  },
]
