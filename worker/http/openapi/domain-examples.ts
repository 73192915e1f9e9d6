import type { Definition } from '../../../shared/definition.ts'
import type {
  DomainChanges,
  DraftReading,
  OwnDomain,
  OwnDomainDetails,
  OwnDomainSummary,
} from '../../../shared/own-domain.ts'

export const DEFINITION: Definition = {
  fields: [
    {
      name: 'level',
      kind: 'hard',
      type: 'number',
      priority: 'high',
      description: 'NTRP rating.',
      minimum: 1,
      maximum: 7,
      read: { labels: ['NTRP', 'level'], phrasings: [{ value: '$1', said: ['{number} player'] }] },
    },
    {
      name: 'formats',
      kind: 'hard',
      type: 'array',
      description: 'What they play.',
      items: { type: 'enum', values: ['singles', 'doubles'] },
      merge: 'union',
    },
  ],
}

const CREATED_AT = '2026-05-17T22:01:09.000Z'
const NAMED = { domain: 'tennis-partners', version: 'tennis-partners.v1', created_at: CREATED_AT }
const PROGRESS = { users: 120, outdated: 0 }

export const OWN_DOMAIN: OwnDomain = {
  ...NAMED,
  fields: [
    {
      name: 'level',
      kind: 'hard',
      type: 'number',
      required: false,
      priority: 'high',
      description: 'NTRP rating.',
      minimum: 1,
      maximum: 7,
      merge: 'latest',
    },
    {
      name: 'formats',
      kind: 'hard',
      type: 'array',
      required: false,
      priority: 'medium',
      description: 'What they play.',
      items: { type: 'enum', values: ['singles', 'doubles'] },
      merge: 'union',
    },
  ],
  definition: DEFINITION,
}

export const OWN_DOMAIN_DETAILS: OwnDomainDetails = {
  ...OWN_DOMAIN,
  progress: PROGRESS,
  versions: [{ version: NAMED.version, created_at: CREATED_AT, definition: DEFINITION }],
}

export const OWN_DOMAIN_SUMMARY: OwnDomainSummary = { ...NAMED, progress: PROGRESS }

export const CHANGES: DomainChanges = {
  domain: 'tennis-partners',
  version: 'tennis-partners.v2',
  changes: {
    added: ['surface'],
    removed: [],
    retyped: [{ field: 'level', from: 'number from 1 to 7', to: 'integer from 1 to 7' }],
    redefined: [],
    head: false,
    match: true,
  },
  records: 120,
  extras: [{ field: 'level', users: 31 }],
}

export const READ_DRAFT = { definition: DEFINITION, text: '4.0 player, mostly doubles.' }

export const DRAFT_READING: DraftReading = {
  domain: NAMED.domain,
  readings: [
    { field: 'level', value: 4, evidence: [{ quote: '4.0', start: 0, end: 3 }], confidence: 0.9 },
    {
      field: 'formats',
      value: 'doubles',
      evidence: [{ quote: 'doubles', start: 19, end: 26 }],
      confidence: 0.9,
    },
  ],
  rejected: [],
}
