import type { MessageBatch } from '@cloudflare/workers-types'
import * as v from 'valibot'
import { AppError } from '../shared/errors.ts'
import { Job } from '../shared/job.ts'
import { TrainStep } from '../shared/training.ts'
import { DeliveryJob } from '../shared/webhook.ts'
import type { DelayedJob, Deps } from './deps.ts'
import { enrichRecords } from './enrich/enrich.ts'
import { backoffSeconds, MAX_ATTEMPTS } from './enrich/retry.ts'
import { describeFailure } from './log.ts'
import { failWork } from './store/outbox.ts'
import { failDeliveries } from './store/webhook-leases.ts'
import { stepFailed, trainStep } from './train/step.ts'
import { sendDeliveries } from './webhooks/deliver.ts'
import { enqueueDeliveries } from './webhooks/enqueue.ts'

type Batch = Pick<MessageBatch, 'queue' | 'messages'>
type Message = MessageBatch['messages'][number]

interface JobMessage {
  job: Job
  message: Message
}

/** Consumes a batch of any queue and logs one line for it. */
export async function consume(deps: Deps, batch: Batch): Promise<void> {
  const beganMs = deps.now().getTime()
  const settled = { acked: 0, retried: 0 }
  const { queue } = batch
  const messages = batch.messages.map((message) => counted(message, settled))
  try {
    await consumerOf(queue)(deps, { queue, messages })
  } finally {
    const ms = deps.now().getTime() - beganMs
    deps.log('info', 'batch', { queue, messages: messages.length, ...settled, ms })
  }
}

function consumerOf(queue: string) {
  if (queue.includes('-webhooks')) return queue.includes('-dead') ? consumeDeadDeliveries : consumeDeliveries
  if (queue.includes('-train')) return consumeSteps
  if (queue.includes('-dead')) return consumeDeadLetters
  return queue.includes('-model') ? consumeModelJobs : consumeJobs
}

function counted(message: Message, settled: { acked: number; retried: number }): Message {
  const { id, timestamp, body, attempts } = message
  return {
    id,
    timestamp,
    body,
    attempts,
    ack() {
      settled.acked++
      message.ack()
    },
    retry(options) {
      settled.retried++
      message.retry(options)
    },
  }
}

/**
 * Consumes enrichment jobs.
 *
 *   done, now or before, or superseded        -> ack
 *   a provider failed                         -> retry at the time in the row
 *   a provider throttles                      -> ack, and enqueue the same job again: no attempt was made
 *   our own code threw                        -> retry with backoff; finally the dead-letter queue
 *   the database does not answer              -> retry with backoff; finally ack: the row is still due, so the
 *                                                sweeper finds it
 *   the body is not a job                     -> ack and log; no retry can help
 *
 * Each message is settled separately: a bad record never repeats others.
 */
export async function consumeJobs(deps: Deps, batch: Batch): Promise<void> {
  const received = openJobs(deps, batch)
  const recordIds = new Set(received.map(({ job }) => job.recordId))
  try {
    const { retries, crashed, throttled, forModel } = await enrichRecords(deps, [...recordIds])
    await deps.model?.enqueue(forModel)
    await enqueueLater(deps, throttled)
    for (const { job, message } of received) {
      const seconds = retries.get(job.recordId)
      if (crashed.has(job.recordId)) retryWithBackoff(deps, message)
      else if (seconds !== undefined) message.retry({ delaySeconds: Math.ceil(seconds) })
      else message.ack()
    }
  } catch (error) {
    settleOutage(deps, received, error)
  }
}

/**
 * Consumes jobs for the model, each record separately, since each takes seconds. In addition to `consumeJobs`:
 *
 *   no model is configured any more           -> ack: the row is still due, so the sweeper finds it
 */
export async function consumeModelJobs(deps: Deps, batch: Batch): Promise<void> {
  await Promise.all(openJobs(deps, batch).map((received) => readByModel(deps, received)))
}

async function readByModel(deps: Deps, received: JobMessage): Promise<void> {
  const { job, message } = received
  const { model } = deps
  try {
    if (model) {
      const done = await enrichRecords({ ...deps, extractor: model.extractor }, [job.recordId])
      await model.enqueue([...done.forModel, ...done.throttled])
      if (done.crashed.has(job.recordId)) return retryWithBackoff(deps, message)
      const seconds = done.retries.get(job.recordId)
      if (seconds !== undefined) return message.retry({ delaySeconds: Math.ceil(seconds) })
    }
    message.ack()
  } catch (error) {
    settleOutage(deps, [received], error)
  }
}

/** Consumes dead letters: marks the records' work as failed. */
export async function consumeDeadLetters(deps: Deps, batch: Batch): Promise<void> {
  const received = openJobs(deps, batch)
  const error = { code: 'dead_letter', message: `Enrichment was given up after ${MAX_ATTEMPTS} attempts.` }
  try {
    const jobs = received.map(({ job }) => job)
    enqueueDeliveries(deps, await failWork(deps.db, jobs, error, MAX_ATTEMPTS))
    for (const { job, message } of received) {
      deps.log('error', 'enrichment_given_up', { recordId: job.recordId })
      message.ack()
    }
  } catch (thrown) {
    settleOutage(deps, received, thrown)
  }
}

/**
 * Consumes delivery jobs. An unreachable endpoint is no failure here: its row holds the time of the next attempt, and
 * another job follows. A message is acknowledged after its attempt has ended; a redelivered one finds the lease
 * taken.
 *
 *   the database does not answer  -> retry with backoff; finally ack: the row is still due
 *   our own code threw            -> retry with backoff; finally the dead-letter queue
 */
export async function consumeDeliveries(deps: Deps, batch: Batch): Promise<void> {
  const received = open(deps, batch, DeliveryJob)
  try {
    await sendDeliveries(
      deps,
      received.map(({ body }) => body),
    )
    for (const { message } of received) message.ack()
  } catch (error) {
    settleOutage(deps, received, error)
  }
}

/** Consumes dead letters of webhooks: marks the deliveries as failed. They can be replayed. */
export async function consumeDeadDeliveries(deps: Deps, batch: Batch): Promise<void> {
  const received = open(deps, batch, DeliveryJob)
  try {
    const deliveries = received.map(({ body }) => body)
    await failDeliveries(deps.db, deliveries, 'dead_letter')
    for (const { body, message } of received) {
      deps.log('error', 'webhook_given_up', { deliveryId: body.deliveryId })
      message.ack()
    }
  } catch (thrown) {
    settleOutage(deps, received, thrown)
  }
}

/**
 * Consumes training steps: each runs its step and enqueues the next. A late or repeated message finds another step in
 * the row and changes nothing.
 *
 *   the database does not answer  -> retry with backoff; finally ack: the row is still due
 *   our own code threw            -> counted in the row, and retry with backoff; finally the run has failed
 */
export async function consumeSteps(deps: Deps, batch: Batch): Promise<void> {
  for (const { body: step, message } of open(deps, batch, TrainStep)) {
    try {
      const next = await trainStep(deps, step)
      if (next) await deps.training.enqueue([next])
      message.ack()
    } catch (error) {
      if (!(error instanceof AppError)) await stepFailed(deps, step)
      settleOutage(deps, [{ message }], error)
    }
  }
}

const openJobs = (deps: Deps, batch: Batch): JobMessage[] =>
  open(deps, batch, Job).map(({ body, message }) => ({ job: body, message }))

function open<T>(deps: Deps, batch: Batch, schema: v.GenericSchema<unknown, T>) {
  return batch.messages.flatMap((message) => {
    const body = v.safeParse(schema, message.body)
    if (body.success) return [{ body: body.output, message }]
    deps.log('error', 'message_not_a_job', { id: message.id, queue: batch.queue })
    message.ack()
    return []
  })
}

/** Enqueues them with one delay, so that the next run is one batch again. */
async function enqueueLater(deps: Deps, throttled: readonly DelayedJob[]): Promise<void> {
  if (throttled.length === 0) return
  const longest = Math.max(...throttled.map(({ delaySeconds }) => delaySeconds))
  await deps.enqueue(
    throttled.map(({ job }) => job),
    longest,
  )
}

function settleOutage(deps: Deps, received: readonly { message: Message }[], error: unknown): void {
  deps.log('error', 'batch_failed', { messages: received.length, ...describeFailure(error) })
  for (const { message } of received) {
    if (error instanceof AppError && message.attempts >= MAX_ATTEMPTS) message.ack()
    else retryWithBackoff(deps, message)
  }
}

function retryWithBackoff(deps: Deps, message: Message): void {
  message.retry({ delaySeconds: backoffSeconds(message.attempts, deps.random()) })
}
