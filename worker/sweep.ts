import type { Job } from '../shared/job.ts'
import type { Deps } from './deps.ts'
import { makersOf, pipelineOf } from './enrich/pipeline.ts'
import { countUnderWay, giveBack, takeOutdated, takeOutdatedOwn, takeOverdue } from './store/outbox.ts'
import { pruneReplies } from './store/replies.ts'
import { carryOutRetention } from './store/retention.ts'
import { takeOverdueRuns } from './store/train-runs.ts'
import { pruneDeliveries, takeOverdueTurns } from './store/webhook-turns.ts'
import { MAX_DELIVERY_ATTEMPTS } from './webhooks/schedule.ts'

/** A wake-up that the sweeper sent is given this long before it is sent again. */
const RESEND_AFTER_SECONDS = 120
const PAGE = 1_000
const MAX_PAGES = 10

/** How records that older versions made are made anew beside everything else. */
interface Pace {
  /** As many of a domain are under way at a time: what is written meanwhile waits behind no more. */
  page: number
  /** So many pages are taken by a sweep: an invocation may make a thousand calls, and a page takes some twenty. */
  pages: number
  /** Whether a page is done is looked at so often, for so long: then the next sweep is about to begin. */
  everyMs: number
  forMs: number
}

const PACE: Pace = { page: PAGE, pages: 20, everyMs: 1_000, forMs: 50_000 }

/**
 * Wakes the queue for work that has been due for too long: whatever became of its first wake-up, it is not lost. Then it
 * makes work of records that older versions made, as fast as that work gets done.
 */
export async function sweep(deps: Deps, pace = PACE): Promise<void> {
  const untilMs = deps.now().getTime() + pace.forMs
  let sent = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const jobs = await takeOverdue(deps.db, PAGE, RESEND_AFTER_SECONDS)
    await wakeOrGiveBack(deps, jobs)
    sent += jobs.length
    if (jobs.length < PAGE) break
  }
  const messages = await wakeMessages(deps)
  const runs = await wakeRuns(deps)
  const retained = await retain(deps)
  await pruneReplies(deps.db)
  await pruneDeliveries(deps.db)
  const outdated = await wakeAllOutdated(deps, pace, untilMs)
  deps.log('info', 'swept', { sent, outdated, messages, runs, retained })
}

/** Carries out the tenants' rules on what they keep. @returns on how many texts */
async function retain(deps: Deps): Promise<number> {
  let sum = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const { jobs, texts } = await carryOutRetention(deps.db, PAGE)
    await wakeOrGiveBack(deps, jobs)
    sum += texts
    if (texts < PAGE) break
  }
  return sum
}

/** Wakes the queue for messages to webhooks that are due. */
async function wakeMessages(deps: Deps): Promise<number> {
  const turns = await takeOverdueTurns(deps.db, {
    messages: PAGE,
    attempts: MAX_DELIVERY_ATTEMPTS,
    resendAfterSeconds: RESEND_AFTER_SECONDS,
  })
  if (turns.length > 0) await deps.webhooks.wake(turns.map((turn) => ({ turn, delaySeconds: 0 })))
  return turns.length
}

/** Wakes the queue for steps of training that are due. */
async function wakeRuns(deps: Deps): Promise<number> {
  const steps = await takeOverdueRuns(deps.db, RESEND_AFTER_SECONDS)
  if (steps.length > 0) await deps.training.wake(steps)
  return steps.length
}

/** What a queue that is out did not take must not wait for another turn longer than until the next sweep. */
async function wakeOrGiveBack(deps: Deps, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return
  try {
    await deps.wake(jobs)
  } catch (error) {
    await giveBack(deps.db, jobs)
    throw error
  }
}

/** Page after page, each when nearly all of the one before is done; what waits for a model's turn is not waited for. */
async function wakeAllOutdated(deps: Deps, { page, pages, everyMs }: Pace, untilMs: number): Promise<number> {
  let jobs = await wakeOutdated(deps, page)
  let outdated = jobs.length
  let taken = 1
  while (jobs.length >= page && taken < pages && deps.now().getTime() < untilMs) {
    await delay(everyMs)
    const underWay = await countUnderWay(deps.db, jobs, RESEND_AFTER_SECONDS)
    if (underWay > jobs.length / 10) continue
    jobs = await wakeOutdated(deps, page)
    taken++
    outdated += jobs.length
  }
  return outdated
}

/** Makes work of records that an older version of the domain, the extractor, the head or the model made. */
async function wakeOutdated(deps: Deps, page: number): Promise<Job[]> {
  const current = deps.domains.names.flatMap((name) => deps.domains.current(name) ?? [])
  const all: Job[] = []
  const wake = async (jobs: readonly Job[]) => {
    if (jobs.length > 0) await deps.wake(jobs)
    all.push(...jobs)
  }
  for (const domain of current) {
    await wake(await takeOutdated(deps.db, domain.name, pipelineOf(deps, domain), page))
  }
  await wake(await takeOutdatedOwn(deps.db, makersOf(deps), page))
  return all
}

const delay = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
