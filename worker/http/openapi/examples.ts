import type { AppendContextRequest, ContextChange } from '../../../shared/append.ts'
import type { UpsertUsersAnswer, UpsertUsersRequest } from '../../../shared/batch.ts'
import type { UserExport } from '../../../shared/export.ts'
import type { MatchAnswer } from '../../../shared/match.ts'
import type { Superseded, UserRecord } from '../../../shared/record.ts'
import type { Retention, RetentionRule } from '../../../shared/retention.ts'
import type { PublishedDomain } from '../../../shared/schema.ts'
import type { StoredText } from '../../../shared/stored-text.ts'
import type { UpsertUserRequest } from '../../../shared/upsert.ts'

const TEXT = '32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.'
const SAID_AT = '2026-05-17T22:01:08.912Z'
const ENRICHED_AT = '2026-05-17T22:01:09.004Z'
const TEXT_ID = 'ctx_d56a41d41324fbf9c6d4afed'
const evidence = (quote: string) => {
  const start = TEXT.indexOf(quote)
  return { context_id: TEXT_ID, quote, start, end: start + quote.length }
}
const stated = (quote: string, confidence: number) => ({
  source: 'context' as const,
  ...evidence(quote),
  evidence: [evidence(quote)],
  evidence_count: 1,
  confidence,
  extractor: 'rules.v1',
  schema_version: 'dating.v3',
  at: SAID_AT,
})

export const UPSERT: UpsertUserRequest = {
  user_id: 'u_alice',
  domain: 'dating',
  context: TEXT,
  fields: { location: 'New York, NY' },
}

/** The record of the text above, enriched. */
export const USER: UserRecord = {
  user_id: 'u_alice',
  domain: 'dating',
  schema_version: 'dating.v3',
  fields: { age: 32, location: 'New York, NY', relationship_goal: 'serious', diet: 'vegetarian' },
  derived: { attachment_style: 'secure' },
  embeddings: { dating: { dim: 1024, version: 'dating-2026-05-01', model: 'hashed.v1' } },
  last_enriched_at: ENRICHED_AT,
  extras: {},
  provenance: {
    age: stated('32', 0.85),
    location: { source: 'fields', at: SAID_AT },
    relationship_goal: stated('looking for someone serious', 0.95),
    diet: stated('vegetarian', 0.95),
    attachment_style: { source: 'derived', from: ['relationship_goal'], confidence: 0.5, at: ENRICHED_AT },
  },
  enrichment: {
    status: 'complete',
    attempts: 1,
    error: null,
    missing_required: ['gender'],
    rejected: [],
    rejected_count: 0,
  },
  memory_ref: null,
  revision: 1,
  created_at: SAID_AT,
  updated_at: SAID_AT,
}

export const BATCH: UpsertUsersRequest = {
  items: [UPSERT, { user_id: 'u_bob', domain: 'dating', fields: { age: 'thirty' } }],
}

/** The record before enrichment. */
export const PENDING_USER: UserRecord = {
  user_id: 'u_alice',
  domain: 'dating',
  schema_version: 'dating.v3',
  fields: { location: 'New York, NY' },
  derived: {},
  embeddings: {},
  extras: {},
  provenance: { location: { source: 'fields', at: SAID_AT } },
  enrichment: {
    status: 'pending',
    attempts: 0,
    error: null,
    missing_required: ['age', 'gender'],
    rejected: [],
    rejected_count: 0,
  },
  memory_ref: null,
  revision: 1,
  created_at: SAID_AT,
  updated_at: SAID_AT,
}

export const BATCHED: UpsertUsersAnswer = {
  succeeded: 1,
  failed: 1,
  results: [
    { status: 200, record: PENDING_USER },
    {
      status: 400,
      error: {
        code: 'invalid_request',
        message: 'fields.age: expected integer from 18 to 120, got "thirty".',
        details: {
          issues: [{ path: 'fields.age', expected: 'integer from 18 to 120', received: '"thirty"' }],
        },
      },
    },
  ],
}

export const APPEND: Omit<AppendContextRequest, 'occurred_at'> & { occurred_at: string } = {
  user_id: 'u_alice',
  domain: 'dating',
  content: 'She is a nurse now, and took up chess.',
  source: 'chat',
  occurred_at: '2026-05-18T09:30:00Z',
}

export const CHANGE: ContextChange = {
  user_id: 'u_alice',
  domain: 'dating',
  context_id: 'ctx_a8c2f0b1d3e4958677a0b1c2',
  fields_updated: ['occupation', 'interests'],
  embeddings_refreshed: true,
  enrichment: USER.enrichment,
}

export const RETENTION_RULE: RetentionRule = { days: 365, keep: 'nothing' }

export const RETENTION: Retention = { ...RETENTION_RULE, texts: 12, carried_out_at: ENRICHED_AT }

export const SUPERSEDED: Superseded = {
  field: 'location',
  value: 'Boston, MA',
  provenance: { source: 'fields', at: '2026-05-01T08:00:00.000Z' },
  superseded_at: SAID_AT,
  superseded_by: { source: 'fields', at: SAID_AT },
}

export const STORED_TEXT: StoredText = {
  context_id: TEXT_ID,
  domain: 'dating',
  origin: 'upsert',
  source: 'api',
  content: TEXT,
  occurred_at: SAID_AT,
  created_at: SAID_AT,
  in_force: true,
  status: 'read',
  extractor: 'rules.v1',
  schema_version: 'dating.v3',
  readings: [{ field: 'age', value: 32, evidence: [{ quote: '32', start: 0, end: 2 }], confidence: 0.85 }],
  rejected: [],
}

export const EXPORT: UserExport = {
  user_id: 'u_alice',
  exported_at: '2026-05-18T10:00:00.000Z',
  domains: {
    dating: {
      record: { ...USER, history: [] },
      contexts: [STORED_TEXT],
      upserts: [],
      replies: [],
      outcomes: {
        given: [
          {
            domain: 'dating',
            candidate_id: 'u_bob',
            outcome: 'accepted',
            weight: 1,
            occurred_at: '2026-05-17T22:01:09.000Z',
            match_id: null,
          },
        ],
        received: { accepted: 2, rejected: 1 },
      },
      deliveries: [],
    },
  },
}

export const MATCH = {
  user_id: 'u_alice',
  domain: 'dating',
  limit: 5,
  filters: { age: { min: 28, max: 40 }, location_within_km: 50 },
  stages: { light_ml: { top_k: 200 }, llm_judge: false },
  explain: true,
}

export const MATCHES: MatchAnswer = {
  matches: [
    {
      user_id: 'u_bob',
      score: 0.87,
      stage_scores: { light_ml: 0.71, embedding: 0.84, cross_encoder: 0.87 },
      reasons: ['same relationship_goal: serious'],
      evidence: [
        {
          reason: 'same relationship_goal: serious',
          seeker: { relationship_goal: 'serious' },
          candidate: { relationship_goal: 'serious' },
        },
      ],
    },
  ],
  pipeline_stats: {
    after_sql_filter: 12_431,
    after_light_ml: 200,
    after_embedding: 50,
    after_cross_encoder: 5,
  },
  retrieval: { method: 'exact', weighed: 12_431, of: 12_431 },
  models_used: {
    light_ml: { tier: 'domain', version: 'dating.lm.2026-05-01' },
    embedding: { tier: 'domain', version: 'dating-2026-05-01', model: 'hashed.v1' },
    cross_encoder: { tier: 'domain', version: 'dating.cx.2026-05-01', model: 'lexical.v1' },
  },
  places: {
    seeker: {
      field: 'location',
      value: 'New York, NY',
      name: 'New York City',
      region: 'New York',
      country: 'United States',
      lat: 40.71,
      lon: -74.01,
      gazetteer: 'places.v1',
    },
    unresolved: { count: 1, places: ['the coast'] },
  },
}

export const DOMAIN: PublishedDomain = {
  domain: 'dating',
  version: 'dating.v3',
  fields: [
    {
      name: 'age',
      kind: 'hard',
      type: 'integer',
      required: true,
      priority: 'high',
      description: 'Age in years now.',
      minimum: 18,
      maximum: 120,
      unit: 'years',
      merge: 'latest',
    },
  ],
}
