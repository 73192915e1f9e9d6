import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
export const founderInvestorV1Examples: readonly Example[] = [
  {
    text: 'We are building climate software for city planners, based in Oakland. B2B, two pilots. Raising $1.5M in a seed round because the grid cannot wait.',
    fields: {
      stages: {
        value: ['seed'],
        quotes: ['seed round'],
      },
      sectors: {
        value: ['climate tech'],
        quotes: ['climate'],
      },
      location: {
        value: 'Oakland, CA',
        quotes: ['Oakland'],
      },
      raising_usd: {
        value: 1500000,
        quotes: ['$1.5M'],
      },
      business_models: {
        value: ['b2b'],
        quotes: ['B2B'],
      },
      thesis_text: {
        value:
          'We are building climate software for city planners, based in Oakland. Raising $1.5M in a seed round because the grid cannot wait.',
        quotes: [
          'We are building climate software for city planners, based in Oakland.',
          'Raising $1.5M in a seed round because the grid cannot wait.',
        ],
      },
    },
    derived: {},
  },
  {
    text: 'I invest in fintech and health tech at pre-seed and seed. Checks of $50k to $250k. I never lead rounds. I believe boring markets are the best ones. Home is Chicago.',
    fields: {
      stages: {
        value: ['pre_seed', 'seed'],
        quotes: ['pre-seed', 'seed'],
      },
      sectors: {
        value: ['fintech', 'healthtech'],
        quotes: ['fintech', 'health tech'],
      },
      location: {
        value: 'Chicago, IL',
        quotes: ['Chicago'],
      },
      check_min_usd: {
        value: 50000,
        quotes: ['$50k'],
      },
      check_max_usd: {
        value: 250000,
        quotes: ['$250k'],
      },
      leads_rounds: {
        value: false,
        quotes: ['never lead'],
      },
      thesis_text: {
        value:
          'I invest in fintech and health tech at pre-seed and seed. I believe boring markets are the best ones.',
        quotes: [
          'I invest in fintech and health tech at pre-seed and seed.',
          'I believe boring markets are the best ones.',
        ],
      },
    },
    derived: {},
  },
]
