import { defineDomain } from '../../shared/domain.ts'
import type { Reader } from '../../shared/reader.ts'
import { founderInvestorV1 } from './v1.ts'

const v1 = founderInvestorV1.fields
const SIDE = {
  by: 'side',
  topic: 'venture_side',
  amid: 'venturetalk',
  money: [
    { role: 'raise', value: 'founder', lone: 'single' },
    { role: 'check', value: 'investor', lone: 'range' },
  ],
} as const satisfies Reader
const PLACE: Reader = { by: 'topic', topic: 'venture_place', keep: 'first' }
/** Sectors under a label; else those that are told; without any the kind of customer. */
const SECTORS: Reader = {
  by: 'first',
  of: [
    { by: 'topic', topic: 'venture_labels' },
    { by: 'topic', topic: 'venture_label_words' },
    {
      by: 'all',
      of: [
        { by: 'topic', topic: 'venture_sectors' },
        { by: 'topic', topic: 'venture_themes' },
      ],
    },
    {
      by: 'commonest',
      of: {
        by: 'all',
        of: [
          { by: 'topic', topic: 'venture_products' },
          { by: 'topic', topic: 'venture_things' },
        ],
      },
    },
    { by: 'commonest', of: { by: 'topic', topic: 'venture_customers' } },
  ],
}
const RAISED = { by: 'money', role: 'raise', side: SIDE, of: 'founder', home: PLACE } as const
const raised = (of: Reader): Reader => ({ by: 'unless', finds: { by: 'topic', topic: 'not_raising' }, of })
const CHECK = { by: 'money', role: 'check', side: SIDE, of: 'investor', home: PLACE, strict: true } as const

export const founderInvestorV2 = defineDomain({
  ...founderInvestorV1,
  version: 'founder-investor.v2',
  speaks: { ...SIDE, atLeast: 1 },
  enough: 2,
  fields: {
    side: {
      ...v1.side,
      description: 'Which side of a match the record stands on. Read where plain.',
      read: SIDE,
    },
    stages: { ...v1.stages, read: raised({ by: 'topic', topic: 'stages' }) },
    sectors: { ...v1.sectors, read: SECTORS },
    location: { ...v1.location, read: PLACE },
    raising: {
      kind: 'hard',
      type: 'number',
      priority: 'medium',
      description: 'What a founder seeks in this round, in the currency said.',
      minimum: 0,
      read: raised({ ...RAISED, state: 'amount' }),
    },
    check_min: {
      kind: 'hard',
      type: 'number',
      priority: 'medium',
      description: 'Smallest check that an investor writes, in the currency said.',
      minimum: 0,
      read: { ...CHECK, open: true, state: 'amount' },
    },
    check_max: {
      kind: 'hard',
      type: 'number',
      priority: 'medium',
      description: 'Largest check that an investor writes, in the currency said.',
      minimum: 0,
      read: { ...CHECK, open: true, state: 'amount', end: 'most' },
    },
    currency: {
      kind: 'hard',
      type: 'string',
      priority: 'low',
      description: 'Currency of the round or the checks, ISO 4217.',
      read: {
        by: 'first',
        of: [raised({ ...RAISED, state: 'currency' }), { ...CHECK, state: 'currency' }],
      },
    },
    raising_usd: {
      ...v1.raising_usd,
      description: 'What a founder seeks in this round, US dollars; computed from other currencies.',
      read: raised({ ...RAISED, state: 'dollars', whole: true }),
    },
    check_min_usd: {
      ...v1.check_min_usd,
      description: 'Smallest check that an investor writes, US dollars; computed from other currencies.',
      read: { ...CHECK, open: true, state: 'dollars', whole: true },
    },
    check_max_usd: {
      ...v1.check_max_usd,
      description: 'Largest check that an investor writes, US dollars; computed from other currencies.',
      read: { ...CHECK, open: true, state: 'dollars', end: 'most', whole: true },
    },
    business_models: { ...v1.business_models, read: { by: 'topic', topic: 'business_models' } },
    leads_rounds: {
      ...v1.leads_rounds,
      read: { by: 'unless', finds: SIDE, value: 'founder', of: { by: 'topic', topic: 'leads_rounds' } },
    },
    thesis_text: v1.thesis_text,
  },
})
