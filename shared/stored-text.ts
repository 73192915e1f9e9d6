import * as v from 'valibot'
import { Instant } from './checked.ts'
import { Reading, Refusal } from './value.ts'

/** A stored text in an answer, with its readings once it is read. */
export const StoredText = v.object({
  context_id: v.string(),
  domain: v.string(),
  origin: v.picklist(['upsert', 'append', 'memory']),
  source: v.string(),
  content: v.pipe(v.string(), v.description('Empty if the tenant’s retention rule has deleted it.')),
  occurred_at: Instant,
  created_at: Instant,
  in_force: v.pipe(v.boolean(), v.description('False: kept for the history only.')),
  status: v.picklist(['read', 'pending']),
  extractor: v.optional(v.string()),
  schema_version: v.optional(v.string()),
  readings: v.optional(v.pipe(v.array(Reading), v.readonly())),
  rejected: v.optional(v.pipe(v.array(Refusal), v.readonly())),
})
export type StoredText = v.InferOutput<typeof StoredText>
