import {
  MAX_COUNTED,
  MAX_RETRIED,
  type Retried,
  type RetryRequest,
  type WorkState,
} from '../../shared/work.ts'
import type { Deps } from '../deps.ts'
import { instant } from '../record/order.ts'
import type { Caller } from '../store/db.ts'
import { countWork, retryFailed, type WorkCount } from '../store/work.ts'

/** The tenant's due and failed work, with the reasons for failures. */
export async function stateOfWork(deps: Deps, caller: Caller): Promise<WorkState> {
  const counted = await countWork(deps.db, caller, MAX_COUNTED)
  const sum = (isDue: boolean) => total(counted.filter((one) => one.isDue === isDue))
  return {
    is_partial: Math.max(sum(true), sum(false)) >= MAX_COUNTED,
    domains: [...Map.groupBy(counted, ({ domain }) => domain)].map(([domain, all]) => {
      const due = all.filter(({ isDue }) => isDue)
      const oldest = due
        .flatMap(({ oldestDueAt }) => (oldestDueAt ? [instant(oldestDueAt)] : []))
        .toSorted()[0]
      return {
        domain,
        pending: total(due),
        oldest_due_at: oldest ?? null,
        failed: total(all.filter(({ isDue }) => !isDue)),
        errors: [...Map.groupBy(all, ({ code }) => code)].flatMap(([code, those]) =>
          code === null
            ? []
            : [
                {
                  code,
                  pending: total(those.filter(({ isDue }) => isDue)),
                  failed: total(those.filter(({ isDue }) => !isDue)),
                },
              ],
        ),
      }
    }),
  }
}

/** Makes failed work due again and enqueues it. */
export async function retryWork(deps: Deps, caller: Caller, request: RetryRequest): Promise<Retried> {
  const jobs = await retryFailed(deps.db, caller, request, MAX_RETRIED)
  if (jobs.length > 0) deps.afterAnswer(deps.enqueue(jobs))
  return { retried: jobs.length, has_more: jobs.length === MAX_RETRIED }
}

const total = (counted: readonly WorkCount[]) => counted.reduce((sum, { records }) => sum + records, 0)
