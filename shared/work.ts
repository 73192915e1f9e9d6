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
    v.description(`There is more: up to ${MAX_COUNTED} pending and as many failed records are counted.`),
  ),
  domains: v.array(
    v.object({
      domain: v.string(),
      pending: v.pipe(count, v.description('Records whose work is due.')),
      oldest_due_at: v.pipe(
        v.nullable(Instant),
        v.description(
          'When the first of them is looked after, if nothing comes before. What is long past waits for the sweeper.',
        ),
      ),
      failed: v.pipe(count, v.description('Records whose work was given up.')),
      errors: v.pipe(
        v.array(v.object({ code: v.string(), pending: count, failed: count })),
        v.description('What their last attempt met: of a pending one, that is tried again by itself.'),
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
    v.pipe(v.string(), v.maxLength(64), v.description('Only what failed for this, as `errors` names it.')),
  ),
})
export type RetryRequest = v.InferOutput<typeof RetryRequest>

export const Retried = v.object({
  retried: v.pipe(count, v.description('How many records are due again.')),
  has_more: v.pipe(v.boolean(), v.description('There are more: the same call again takes them up.')),
})
export type Retried = v.InferOutput<typeof Retried>
