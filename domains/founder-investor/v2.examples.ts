import type { Example } from '../../shared/example.ts'

/** Texts with their values: test cases for every extractor, and examples in a model's prompt. */
export const founderInvestorV2Examples: readonly Example[] = [
  {
    text: "We're building AI copilots for dental clinics. Pre-seed, raising $1.5M because dentists drown in paperwork. Based in Austin.",
    fields: {
      side: {
        value: 'founder',
        quotes: ["We're building"],
      },
      stages: {
        value: ['pre_seed'],
        quotes: ['Pre-seed'],
      },
      sectors: {
        value: ['ai', 'dental'],
        quotes: ['AI copilots', 'dental clinics'],
      },
      location: {
        value: 'Austin, TX',
        quotes: ['Austin'],
      },
      raising: {
        value: 1500000,
        quotes: ['$1.5M'],
      },
      currency: {
        value: 'USD',
        quotes: ['$1.5M'],
      },
      raising_usd: {
        value: 1500000,
        quotes: ['$1.5M'],
      },
      thesis_text: {
        value:
          "We're building AI copilots for dental clinics. Pre-seed, raising $1.5M because dentists drown in paperwork.",
        quotes: [
          "We're building AI copilots for dental clinics.",
          'Pre-seed, raising $1.5M because dentists drown in paperwork.',
        ],
      },
    },
    derived: {},
  },
  {
    text: 'I write $250k-$1M checks into climate tech and robotics, seed to Series A. I believe hardware is back. Based in Boston. I never lead.',
    fields: {
      side: {
        value: 'investor',
        quotes: ['I write'],
      },
      stages: {
        value: ['seed', 'series_a'],
        quotes: ['seed', 'Series A'],
      },
      sectors: {
        value: ['climate tech', 'robotics', 'hardware'],
        quotes: ['climate tech', 'robotics', 'hardware'],
      },
      location: {
        value: 'Boston, MA',
        quotes: ['Boston'],
      },
      check_min: {
        value: 250000,
        quotes: ['$250k-$1M'],
      },
      check_max: {
        value: 1000000,
        quotes: ['$250k-$1M'],
      },
      currency: {
        value: 'USD',
        quotes: ['$250k-$1M'],
      },
      check_min_usd: {
        value: 250000,
        quotes: ['$250k-$1M'],
      },
      check_max_usd: {
        value: 1000000,
        quotes: ['$250k-$1M'],
      },
      business_models: {
        value: ['hardware'],
        quotes: ['hardware is'],
      },
      leads_rounds: {
        value: false,
        quotes: ['never lead'],
      },
      thesis_text: {
        value:
          'I write $250k-$1M checks into climate tech and robotics, seed to Series A. I believe hardware is back.',
        quotes: [
          'I write $250k-$1M checks into climate tech and robotics, seed to Series A. I believe hardware is back.',
        ],
      },
    },
    derived: {},
  },
  {
    text: 'Open-source feature flags for game studios. Seed: €2M. HQ: Warsaw. We have 40 paying customers.',
    fields: {
      side: {
        value: 'founder',
        quotes: ['paying customers'],
      },
      stages: {
        value: ['seed'],
        quotes: ['Seed'],
      },
      sectors: {
        value: ['developer tools', 'gaming'],
        quotes: ['feature flags', 'game studios'],
      },
      location: {
        value: 'Warsaw',
        quotes: ['Warsaw'],
      },
      raising: {
        value: 2000000,
        quotes: ['€2M'],
      },
      currency: {
        value: 'EUR',
        quotes: ['€2M'],
      },
      raising_usd: {
        value: 2280000,
        quotes: ['€2M'],
      },
      business_models: {
        value: ['open_source'],
        quotes: ['Open-source'],
      },
    },
    derived: {},
  },
]
