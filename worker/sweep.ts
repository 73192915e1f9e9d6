import type { Job } from '../shared/job.ts'
import type { Deps } from './deps.ts'
import { makersOf, pipelineOf } from './enrich/pipeline.ts'
import { pruneReplies } from './store/keyed.ts'
import { giveBack, takeOutdated, takeOutdatedOwn, takeOverdue } from './store/outbox.ts'
import { takeOverdueRuns } from './store/train-runs.ts'
import { pruneDeliveries, takeOverdueTurns } from './store/webhook-turns.ts'
import { MAX_DELIVERY_ATTEMPTS } from './webhooks/schedule.ts'

/** A wake-up that the sweeper sent is given this long before it is sent again. */
const RESEND_AFTER_SECONDS = 120
const PAGE = 1_000
const MAX_PAGES = 10

/** Wakes the queue for work that has been due for too long: whatever became of its first wake-up, it is not lost. */
export async function sweep(deps: Deps): Promise<void> {
  let sent = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const jobs = await takeOverdue(deps.db, PAGE, RESEND_AFTER_SECONDS)
    await wakeOrGiveBack(deps, jobs)
    sent += jobs.length
    if (jobs.length < PAGE) break
  }
  const outdated = await wakeOutdated(deps)
  const messages = await wakeMessages(deps)
  const runs = await wakeRuns(deps)
  await pruneReplies(deps.db)
  await pruneDeliveries(deps.db)
  deps.log('info', 'swept', { sent, outdated, messages, runs })
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

/**
 * Makes work, a page per domain and sweep, of records that an older version of the domain, the extractor, the head or
 * the model made.
 */
async function wakeOutdated(deps: Deps): Promise<number> {
  const current = deps.domains.names.flatMap((name) => deps.domains.current(name) ?? [])
  let outdated = 0
  for (const domain of current) {
    const jobs = await takeOutdated(deps.db, domain.name, pipelineOf(deps, domain), PAGE)
    if (jobs.length > 0) await deps.wake(jobs)
    outdated += jobs.length
  }
  const own = await takeOutdatedOwn(deps.db, makersOf(deps), PAGE)
  if (own.length > 0) await deps.wake(own)
  return outdated + own.length
}
