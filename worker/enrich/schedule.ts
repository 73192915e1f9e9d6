import type { Deps } from '../deps.ts'
import { countWaiting } from '../store/outbox.ts'
import type { Draft } from './draft.ts'

/** The sweeper resends a job after this time. A shorter one could overlap with the job in flight. */
export const RESEND_SECONDS = 60
/** The same for the model's queue, where a job may wait long. */
export const MODEL_RESEND_SECONDS = 900

/**
 * How long each record waits for the model, in seconds. A tenant's records are paced at the tenant's own rate, so
 * that a tenant with many records does not delay others.
 *
 * @returns seconds by record id; absent for records that the model need not read
 */
export async function modelDelaySeconds(
  deps: Deps,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<number, number>> {
  const left = drafts.filter((draft) => draft.isModelLeft && !draft.failure)
  if (!deps.model || left.length === 0) return new Map()
  const tenantIds = [...new Set(left.map(({ before }) => before.tenantId))]
  const waiting = await countWaiting(deps.db, tenantIds, MODEL_RESEND_SECONDS)
  const secondsEach = 60 / deps.model.callsPerMinute
  return new Map(
    left.map(({ before: { recordId, tenantId } }) => {
      const ahead = waiting.get(tenantId) ?? 0
      waiting.set(tenantId, ahead + 1)
      return [recordId, ahead * secondsEach]
    }),
  )
}
