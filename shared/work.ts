import * as v from 'valibot'
import { Instant } from './checked.ts'
import { DomainName, UserId } from './upsert.ts'

const count = v.pipe(v.number(), v.integer())

/** Limit of records that `GET /v1/enrichment` counts per state. */
export const MAX_COUNTED = 10_000

/** Limit of records that `POST /v1/enrichment/retry` retries at once. */
export const MAX_RETRIED = 1_000

/** The answer to `GET /v1/enrichment`: domains with due or failed work. */
export const WorkState = v.object({
  is_partial: v.pipe(
    v.boolean(),
    v.description(
      `At least one count is cut off: up to ${MAX_COUNTED} pending and as many failed records are counted.`,
    ),
  ),
  domains: v.array(
    v.object({
      domain: v.string(),
      pending: v.pipe(count, v.description('Records whose work is due.')),
      oldest_due_at: v.pipe(
        v.nullable(Instant),
        v.description(
          'When the sweeper enqueues the first of them at the latest. If long past, the sweeper is behind.',
        ),
      ),
      failed: v.pipe(count, v.description('Records with failed work.')),
      errors: v.pipe(
        v.array(v.object({ code: v.string(), pending: count, failed: count })),
        v.description('The error of their last attempt; pending ones are retried automatically.'),
      ),
    }),
  ),
})
export type WorkState = v.InferOutput<typeof WorkState>

/** A record whose work has failed. */
export const FailedRecord = v.object({
  user_id: v.string(),
  domain: v.string(),
  attempts: count,
  error: v.object({ code: v.string(), message: v.string() }),
})
export type FailedRecord = v.InferOutput<typeof FailedRecord>

/** The body of `POST /v1/enrichment/retry`: each member narrows the records. */
export const RetryRequest = v.strictObject({
  domain: v.optional(v.pipe(DomainName, v.description('Only the records of this domain.'))),
  user_id: v.optional(UserId),
  code: v.optional(
    v.pipe(v.string(), v.maxLength(64), v.description('Only records with this code, as in `errors`.')),
  ),
})
export type RetryRequest = v.InferOutput<typeof RetryRequest>

export const Retried = v.object({
  retried: v.pipe(count, v.description('Number of records made due.')),
  has_more: v.pipe(v.boolean(), v.description('There are more: repeat the call.')),
})
export type Retried = v.InferOutput<typeof Retried>
