import type { Job } from '../shared/job.ts'
import type { Deps } from './deps.ts'
import { makersOf, pipelineOf } from './enrich/pipeline.ts'
import { countUnderWay, giveBack, takeOutdated, takeOutdatedOwn, takeOverdue } from './store/outbox.ts'
import { pruneReplies } from './store/replies.ts'
import { carryOutRetention } from './store/retention.ts'
import { takeOverdueRuns } from './store/train-runs.ts'
import { pruneDeliveries, takeOverdueDeliveries } from './store/webhook-leases.ts'
import { MAX_DELIVERY_ATTEMPTS } from './webhooks/schedule.ts'

/** A job that the sweeper sent is given this long before it is sent again. */
const RESEND_AFTER_SECONDS = 120
const PAGE = 1_000
const MAX_PAGES = 10

/** How records of older versions are enriched again beside everything else. */
interface Pace {
  /** How many records of a domain are in progress at a time: what is written meanwhile does not wait behind more. */
  page: number
  /** So many pages are taken by a sweep: an invocation may make a thousand calls, and a page takes some twenty. */
  pages: number
  /** Whether a page is done is looked at so often, for so long: then the next sweep is about to begin. */
  everyMs: number
  forMs: number
}

const PACE: Pace = { page: PAGE, pages: 20, everyMs: 1_000, forMs: 50_000 }

/**
 * Sends the jobs again of work that is overdue: whatever became of the first one, the work is not lost. Then it
 * makes work of records that older versions made, as fast as that work gets done.
 */
export async function sweep(deps: Deps, pace = PACE): Promise<void> {
  const untilMs = deps.now().getTime() + pace.forMs
  let sent = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const jobs = await takeOverdue(deps.db, PAGE, RESEND_AFTER_SECONDS)
    await enqueueOrGiveBack(deps, jobs)
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

/** Carries out the tenants' rules on what they keep. @returns on how many texts */
async function retain(deps: Deps): Promise<number> {
  let sum = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const { jobs, texts } = await carryOutRetention(deps.db, PAGE)
    await enqueueOrGiveBack(deps, jobs)
    sum += texts
    if (texts < PAGE) break
  }
  return sum
}

/** Sends the jobs of messages to webhooks that are overdue. */
async function enqueueDeliveries(deps: Deps): Promise<number> {
  const deliveries = await takeOverdueDeliveries(deps.db, {
    messages: PAGE,
    attempts: MAX_DELIVERY_ATTEMPTS,
    resendAfterSeconds: RESEND_AFTER_SECONDS,
  })
  if (deliveries.length > 0) await deps.webhooks.enqueue(deliveries.map((job) => ({ job, delaySeconds: 0 })))
  return deliveries.length
}

/** Sends the jobs of steps of training that are overdue. */
async function enqueueRuns(deps: Deps): Promise<number> {
  const steps = await takeOverdueRuns(deps.db, RESEND_AFTER_SECONDS)
  if (steps.length > 0) await deps.training.enqueue(steps)
  return steps.length
}

/** Jobs that an unavailable queue did not take are due again at the next sweep. */
async function enqueueOrGiveBack(deps: Deps, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  try {
    await deps.enqueue(jobs)
  } catch (error) {
    await giveBack(deps.db, jobs)
    throw error
  }
}

/** Page after page, each when nearly all of the one before is done; records that wait for the model are not waited for. */
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
    const underWay = await countUnderWay(deps.db, jobs, RESEND_AFTER_SECONDS)
    if (underWay > jobs.length / 10) continue
    jobs = await enqueueOutdated(deps, page)
    taken++
    outdated += jobs.length
  }
  return outdated
}

/** Makes work of records that an older version of the domain, the extractor, the head or the model made. */
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
  await enqueue(await takeOutdatedOwn(deps.db, makersOf(deps), page))
  return all
}

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
