import * as v from 'valibot'
import { Instant } from './checked.ts'
import { DomainName } from './upsert.ts'

const count = v.pipe(v.number(), v.integer())
const interval = v.pipe(
  v.object({ value: v.number(), low: v.number(), high: v.number() }),
  v.description('With a 95 % bootstrap interval over seekers.'),
)

const Measured = v.object({
  auc: v.pipe(interval, v.description('Within one seeker’s candidates; 0.5 by chance.')),
  ndcg10: interval,
  log_loss: v.pipe(interval, v.description('Lower is better.')),
})

/** Measurements on held-out outcomes. */
export const Report = v.object({
  held_out: v.pipe(count, v.description('Number of outcomes predicted before learning from them.')),
  seekers: count,
  in_force: v.pipe(Measured, v.description('The deployed model.')),
  trained: v.pipe(Measured, v.description('The new one.')),
  gain: v.pipe(
    v.object({ auc: interval, ndcg10: interval, log_loss: interval }),
    v.description('The new minus the deployed model, by paired bootstrap.'),
  ),
  calibration: v.pipe(
    v.array(v.object({ predicted: v.number(), observed: v.number(), outcomes: count })),
    v.description('Calibration of the new model: predicted probability by tenths, and observed frequency.'),
  ),
  weights: v.pipe(
    v.array(v.object({ feature: v.string(), weight: v.number(), deviation: v.number() })),
    v.description('Weights in log-odds, largest first, with standard deviations.'),
  ),
  reason: v.pipe(v.string(), v.description('Why the new model was deployed or refused.')),
})
export type Report = v.InferOutput<typeof Report>
export type Measured = v.InferOutput<typeof Measured>

const RUN_STATUSES = ['queued', 'running', 'deployed', 'refused', 'failed'] as const

/** The body of `POST /v1/train`. */
export const TrainRequest = v.strictObject({
  domain: DomainName,
  force: v.optional(
    v.pipe(v.boolean(), v.description('Whether to start a run with fewer pending triplets than the budget.')),
    false,
  ),
})

export type TrainRequest = v.InferOutput<typeof TrainRequest>

/** The answer to `POST /v1/train`. */
export const TrainAnswer = v.object({
  domain: v.string(),
  status: v.picklist(['queued', 'running', 'skipped']),
  run_id: v.optional(v.string()),
  triplets_used: v.optional(count),
  estimated_completion_minutes: v.optional(count),
  reason: v.optional(v.pipe(v.string(), v.description('Why no run was started.'))),
  triplets_pending_train: v.optional(count),
})
export type TrainAnswer = v.InferOutput<typeof TrainAnswer>

/** The answer to `GET /v1/train/{run_id}`. */
export const TrainRun = v.object({
  run_id: v.string(),
  domain: v.string(),
  status: v.picklist(RUN_STATUSES),
  triplets_used: count,
  outcomes: v.pipe(count, v.description('Number of outcomes to learn from.')),
  outcomes_seen: v.pipe(count, v.description('Progress.')),
  version: v.pipe(v.nullable(v.string()), v.description('Version of the new model.')),
  report: v.nullable(Report),
  error: v.nullable(v.object({ code: v.string(), message: v.string() })),
  created_at: Instant,
  started_at: v.nullable(Instant),
  finished_at: v.nullable(Instant),
})
export type TrainRun = v.InferOutput<typeof TrainRun>

/** A model of a domain. */
export const ModelEntry = v.object({
  version: v.string(),
  domain: v.string(),
  tier: v.picklist(['tenant', 'domain', 'general']),
  in_force: v.boolean(),
  run_id: v.nullable(v.string()),
  report: v.nullable(Report),
  erased_since: v.pipe(count, v.description('Number of users erased since whose outcomes it may have used.')),
  created_at: v.nullable(Instant),
})
export type ModelEntry = v.InferOutput<typeof ModelEntry>

/** A job: a step of a run is due. A late or repeated one finds another step in the row. */
export const TrainStep = v.strictObject({
  trainId: v.pipe(v.number(), v.safeInteger()),
  step: v.pipe(v.number(), v.safeInteger()),
})
export type TrainStep = v.InferOutput<typeof TrainStep>
