import * as v from 'valibot'
import { Instant } from './checked.ts'
import { Value } from './value.ts'

export const Evidence = v.object({
  context_id: v.string(),
  quote: v.string(),
  start: v.pipe(v.number(), v.integer()),
  end: v.pipe(v.number(), v.integer()),
})
export type Evidence = v.InferOutput<typeof Evidence>

const evidenceCount = v.pipe(
  v.number(),
  v.integer(),
  v.description('Number of evidence spans; the earliest are shown, at most 20.'),
)

const Item = v.object({
  value: v.string(),
  source: v.picklist(['context', 'memory']),
  evidence: v.array(Evidence),
  evidence_count: evidenceCount,
  confidence: v.number(),
})

const textEntries = {
  ...Evidence.entries,
  evidence: v.array(Evidence),
  evidence_count: evidenceCount,
  items: v.optional(v.array(Item)),
  truncated: v.optional(
    v.pipe(
      v.literal(true),
      v.description('The list has more than the 100 shown items: those stated most often, then latest.'),
    ),
  ),
  from: v.optional(v.array(v.string())),
  confidence: v.number(),
  extractor: v.string(),
  schema_version: v.string(),
  at: Instant,
}

/**
 * The source of a value. For texts, the first of `evidence` is repeated at the top level; `item_id` is the memory
 * store's.
 */
export const Provenance = v.variant('source', [
  v.object({ source: v.literal('fields'), at: Instant }),
  v.object({ source: v.literal('context'), ...textEntries }),
  v.object({ source: v.literal('memory'), item_id: v.string(), ...textEntries }),
  v.object({
    source: v.literal('derived'),
    from: v.array(v.string()),
    evidence: v.optional(v.array(Evidence)),
    evidence_count: v.optional(evidenceCount),
    confidence: v.number(),
    at: Instant,
  }),
])
export type Provenance = v.InferOutput<typeof Provenance>

/** A value that lost the merge. `upsert` as the winner: a later upsert omitted it or its text. */
export const Superseded = v.object({
  field: v.string(),
  value: Value,
  provenance: Provenance,
  superseded_at: Instant,
  superseded_by: v.object({
    source: v.picklist(['fields', 'context', 'memory', 'upsert']),
    context_id: v.optional(v.string()),
    at: Instant,
  }),
})
export type Superseded = v.InferOutput<typeof Superseded>

export const Rejected = v.object({
  field: v.string(),
  value: v.unknown(),
  reason: v.string(),
  ...v.partial(Evidence).entries,
})
export type Rejected = v.InferOutput<typeof Rejected>

/** A location resolved by the gazetteer, in degrees; `value` is the record's value of `field`. */
export const Place = v.object({
  field: v.string(),
  value: v.string(),
  name: v.string(),
  region: v.string(),
  country: v.string(),
  lat: v.number(),
  lon: v.number(),
  gazetteer: v.string(),
})
export type Place = v.InferOutput<typeof Place>

export const Enrichment = v.object({
  status: v.pipe(
    v.picklist(['pending', 'complete', 'failed']),
    v.description(
      '`pending`: work is due. `failed`: the last attempt failed; sending the same payload again retries it.',
    ),
  ),
  attempts: v.pipe(v.number(), v.integer()),
  error: v.nullable(v.object({ code: v.string(), message: v.string() })),
  missing_required: v.array(v.string()),
  rejected: v.pipe(v.array(Rejected), v.description('Values that the schema refused: the latest 20.')),
  rejected_count: v.pipe(v.number(), v.integer()),
})
export type Enrichment = v.InferOutput<typeof Enrichment>

export const UserRecord = v.object({
  user_id: v.string(),
  domain: v.string(),
  schema_version: v.string(),
  fields: v.record(v.string(), v.unknown()),
  derived: v.record(v.string(), v.unknown()),
  embeddings: v.record(
    v.string(),
    v.object({
      dim: v.pipe(v.number(), v.integer()),
      version: v.string(),
      model: v.string(),
      vector: v.optional(v.array(v.number())),
    }),
  ),
  last_enriched_at: v.optional(Instant),
  place: v.optional(Place),
  extras: v.record(v.string(), v.unknown()),
  provenance: v.record(v.string(), Provenance),
  enrichment: Enrichment,
  history: v.optional(v.array(Superseded)),
  history_truncated: v.optional(
    v.pipe(
      v.literal(true),
      v.description(
        'There are more than the latest 100 texts and 100 replaced upserts; `GET …/history` pages through all.',
      ),
    ),
  ),
  memory_ref: v.nullable(v.string()),
  revision: v.pipe(v.number(), v.integer()),
  created_at: Instant,
  updated_at: Instant,
})
export type UserRecord = v.InferOutput<typeof UserRecord>

/** A user's records by domain name. */
export const UserInDomains = v.object({ user_id: v.string(), domains: v.record(v.string(), UserRecord) })
export type UserInDomains = v.InferOutput<typeof UserInDomains>
