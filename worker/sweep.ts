import type { Job } from '../shared/job.ts'
import type { Deps } from './deps.ts'
import { pipelineOf, producersOf } from './enrich/pipeline.ts'
import { countInProgress, releaseJobs, takeOutdated, takeOutdatedOwn, takeOverdue } from './store/outbox.ts'
import { pruneReplies } from './store/replies.ts'
import { applyRetention } from './store/retention.ts'
import { takeOverdueRuns } from './store/train-runs.ts'
import { pruneDeliveries, takeOverdueDeliveries } from './store/webhook-leases.ts'
import { MAX_DELIVERY_ATTEMPTS } from './webhooks/schedule.ts'

/** How long after the sweeper enqueued a job it may enqueue it again. */
const RESEND_AFTER_SECONDS = 120
const PAGE = 1_000
const MAX_PAGES = 10

/** How fast outdated records are enriched again beside other work. */
interface Pace {
  /** Records of a domain in progress at a time, so that new writes do not wait behind more. */
  page: number
  /** Pages per sweep: an invocation may make a thousand calls, and a page takes some twenty. */
  pages: number
  /** How often, and for how long, progress is checked. Then the next sweep begins. */
  everyMs: number
  forMs: number
}

const PACE: Pace = { page: PAGE, pages: 20, everyMs: 1_000, forMs: 50_000 }

/**
 * Enqueues overdue work again, so that a lost job loses nothing. Then enqueues outdated records as fast as they are
 * enriched.
 */
export async function sweep(deps: Deps, pace = PACE): Promise<void> {
  const untilMs = deps.now().getTime() + pace.forMs
  let sent = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const jobs = await takeOverdue(deps.db, PAGE, RESEND_AFTER_SECONDS)
    await enqueueOrRelease(deps, jobs)
    sent += jobs.length
    if (jobs.length < PAGE) break
  }
  const messages = await enqueueDeliveries(deps)
  const runs = await enqueueRuns(deps)
  const retained = await retain(deps)
  await pruneReplies(deps.db)
  await pruneDeliveries(deps.db)
  const outdated = await enqueueAllOutdated(deps, pace, untilMs)
  deps.log('info', 'swept', { sent, outdated, messages, runs, retained })
}

/** Applies the tenants' retention rules. @returns the number of texts affected */
async function retain(deps: Deps): Promise<number> {
  let sum = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const { jobs, texts } = await applyRetention(deps.db, PAGE)
    await enqueueOrRelease(deps, jobs)
    sum += texts
    if (texts < PAGE) break
  }
  return sum
}

/** Enqueues overdue deliveries. */
async function enqueueDeliveries(deps: Deps): Promise<number> {
  const deliveries = await takeOverdueDeliveries(deps.db, {
    messages: PAGE,
    attempts: MAX_DELIVERY_ATTEMPTS,
    resendAfterSeconds: RESEND_AFTER_SECONDS,
  })
  if (deliveries.length > 0) await deps.webhooks.enqueue(deliveries.map((job) => ({ job, delaySeconds: 0 })))
  return deliveries.length
}

/** Enqueues overdue training steps. */
async function enqueueRuns(deps: Deps): Promise<number> {
  const steps = await takeOverdueRuns(deps.db, RESEND_AFTER_SECONDS)
  if (steps.length > 0) await deps.training.enqueue(steps)
  return steps.length
}

/** If the queue is unavailable, makes the jobs due again for the next sweep. */
async function enqueueOrRelease(deps: Deps, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  try {
    await deps.enqueue(jobs)
  } catch (error) {
    await releaseJobs(deps.db, jobs)
    throw error
  }
}

/** Takes the next page once nearly all of the previous one is done, not counting records that wait for the model. */
async function enqueueAllOutdated(
  deps: Deps,
  { page, pages, everyMs }: Pace,
  untilMs: number,
): Promise<number> {
  let jobs = await enqueueOutdated(deps, page)
  let outdated = jobs.length
  let taken = 1
  while (jobs.length >= page && taken < pages && deps.now().getTime() < untilMs) {
    await delay(everyMs)
    const underWay = await countInProgress(deps.db, jobs, RESEND_AFTER_SECONDS)
    if (underWay > jobs.length / 10) continue
    jobs = await enqueueOutdated(deps, page)
    taken++
    outdated += jobs.length
  }
  return outdated
}

/** Makes records due that an older version of the domain, extractor, head or model produced. */
async function enqueueOutdated(deps: Deps, page: number): Promise<Job[]> {
  const current = deps.domains.names.flatMap((name) => deps.domains.current(name) ?? [])
  const all: Job[] = []
  const enqueue = async (jobs: readonly Job[]) => {
    if (jobs.length > 0) await deps.enqueue(jobs)
    all.push(...jobs)
  }
  for (const domain of current) {
    await enqueue(await takeOutdated(deps.db, domain.name, pipelineOf(deps, domain), page))
  }
  await enqueue(await takeOutdatedOwn(deps.db, producersOf(deps), page))
  return all
}

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
