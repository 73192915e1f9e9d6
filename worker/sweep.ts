import type { Deps } from './deps.ts'
import { pruneReplies, takeOverdue } from './store/enrichments.ts'

/** A wake-up that the sweeper sent is given this long before it is sent again. */
const RESEND_AFTER_SECONDS = 120
const PAGE = 1_000
const MAX_PAGES = 10

/** Wakes the queue for work that has been due for too long: whatever became of its first wake-up, it is not lost. */
export async function sweep(deps: Deps): Promise<void> {
  let sent = 0
  for (let page = 0; page < MAX_PAGES; page++) {
    const jobs = await takeOverdue(deps.db, PAGE, RESEND_AFTER_SECONDS)
    if (jobs.length > 0) await deps.wake(jobs)
    sent += jobs.length
    if (jobs.length < PAGE) break
  }
  await pruneReplies(deps.db)
  deps.log('info', 'swept', { sent })
}
