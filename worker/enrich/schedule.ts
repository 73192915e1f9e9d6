import type { Deps } from '../deps.ts'
import { countWaiting } from '../store/outbox.ts'
import type { Draft } from './draft.ts'

/** A job that got lost is missed after so long. Sooner, and the sweeper's could meet the one in flight. */
export const RESEND_SECONDS = 60
/** The same of the model's queue, where one may stand for long. */
export const MODEL_RESEND_SECONDS = 900

/**
 * In how many seconds the model is to read each record. A tenant's records are spread as if it had the model to itself, one
 * behind the other: however many they are, those of another tenant have no queue to stand in.
 *
 * @returns seconds by record id; none for records that the model need not read
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
