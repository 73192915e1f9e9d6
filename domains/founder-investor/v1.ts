import { defineDomain } from '../../shared/domain.ts'
import { headText } from '../../shared/head-text.ts'

const STAGES = ['pre_seed', 'seed', 'series_a', 'series_b', 'growth']

export const founderInvestorV1 = defineDomain({
  name: 'founder-investor',
  version: 'founder-investor.v1',
  head: { name: 'founder-investor', version: 'founder-investor-2026-05-01' },
  fields: {
    side: {
      kind: 'hard',
      type: 'enum',
      required: true,
      priority: 'high',
      description: 'Which side of a match the record stands on. Explicit only.',
      values: ['founder', 'investor'],
    },
    stages: {
      kind: 'hard',
      type: 'array',
      required: true,
      priority: 'high',
      description: 'Rounds that a founder raises or an investor joins.',
      items: { type: 'enum', values: STAGES },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [
          { value: 'pre_seed', despite: ['wished'], said: ['pre seed', 'preseed'] },
          {
            value: 'seed',
            despite: ['wished'],
            said: ['seed (round|stage|investor|investors|fund|funding|check|checks|deals)', 'seed >'],
          },
          { value: 'series_a', despite: ['wished'], said: ['series a'] },
          { value: 'series_b', despite: ['wished'], said: ['series b'] },
          { value: 'growth', despite: ['wished'], said: ['(growth|late) (stage|equity|round|rounds)'] },
        ],
      },
    },
    sectors: {
      kind: 'hard',
      type: 'array',
      required: true,
      priority: 'high',
      description: 'Industries that they build for or invest in.',
      items: { type: 'string' },
      merge: 'union',
      read: { by: 'topic', topic: 'markets' },
    },
    location: {
      kind: 'hard',
      type: 'string',
      priority: 'medium',
      description: 'Where they are based.',
      read: { by: 'topic', topic: 'residence', keep: 'first' },
    },
    raising_usd: {
      kind: 'hard',
      type: 'integer',
      priority: 'high',
      description: 'What a founder seeks in this round, US dollars.',
      minimum: 0,
      unit: 'USD',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            despite: ['wished'],
            said: [
              '(i am|we are|^) (now)? (raising|looking to raise|seeking|looking for|asking for) (a|an|our|about|around|up to)? {usd}',
              '(raising|raise) (a|an|our|about|around|up to)? {usd}',
            ],
          },
        ],
      },
    },
    check_min_usd: {
      kind: 'hard',
      type: 'integer',
      priority: 'medium',
      description: 'Smallest check that an investor writes, US dollars.',
      minimum: 0,
      unit: 'USD',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            said: [
              '(check|checks|cheque|cheques|ticket|tickets|check size|ticket size) ~ (of|from|:|between|is|are) {usd}',
              '{usd} (-|–|to|and) {_usd} (checks|check|cheques|tickets)',
              '(invest|write) (between|from)? {usd}',
            ],
          },
        ],
      },
    },
    check_max_usd: {
      kind: 'hard',
      type: 'integer',
      priority: 'medium',
      description: 'Largest check that an investor writes, US dollars.',
      minimum: 0,
      unit: 'USD',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: '$1',
            said: [
              '(check|checks|cheque|cheques|ticket|tickets|check size|ticket size) ~ (of|from|:|between|is|are) {_usd} (-|–|to|and) {usd}',
              '(invest|write) (between|from)? {_usd} (-|–|to|and) {usd}',
              '(checks|tickets|invest) ~ up to {usd}',
            ],
          },
        ],
      },
    },
    business_models: {
      kind: 'hard',
      type: 'array',
      priority: 'low',
      description: 'Who pays, and for what.',
      items: { type: 'enum', values: ['b2b', 'b2c', 'marketplace', 'hardware', 'open_source'] },
      merge: 'union',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: 'b2b',
            despite: ['wished'],
            said: ['b 2 b', '(sell|selling) to (businesses|enterprises|companies)'],
          },
          {
            value: 'b2c',
            despite: ['wished'],
            said: ['b 2 c', '(consumer) (app|apps|product|products|startups|brand|brands)'],
          },
          {
            value: 'marketplace',
            despite: ['wished'],
            said: ['(a|an|our|two sided) ~ (marketplace|marketplaces)'],
          },
          {
            value: 'hardware',
            despite: ['wished'],
            said: ['hardware (startup|startups|company|companies|product|products)'],
          },
          { value: 'open_source', despite: ['wished'], said: ['open source'] },
        ],
      },
    },
    leads_rounds: {
      kind: 'hard',
      type: 'boolean',
      priority: 'low',
      description: 'Whether an investor leads rounds.',
      read: {
        by: 'phrasings',
        phrasings: [
          {
            value: true,
            said: [
              '(i|we|^) (also)? (lead|can lead|like to lead|prefer to lead) (or co lead|and co lead)? (rounds|$|or|deals|seed)',
            ],
          },
          {
            value: false,
            despite: ['negated'],
            said: [
              '(do not|never|can not|will not) lead',
              '(only|always) (follow|co invest)',
              'follow on only',
            ],
          },
        ],
      },
    },
    thesis_text: {
      kind: 'soft',
      type: 'string',
      required: true,
      priority: 'high',
      description: 'What they believe in, build or back, and why.',
      read: { by: 'sentences', topic: 'thesis' },
    },
  },
  derive: () => [],
  headText: ({ sectors, stages, business_models, thesis_text }) =>
    headText({
      Sectors: sectors,
      Stages: stages,
      'Business models': business_models,
      Thesis: thesis_text,
    }),
})
