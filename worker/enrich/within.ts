import type { Deps } from '../deps.ts'
import { describeFailure } from '../log.ts'
import type { Idempotency } from '../store/replies.ts'
import type { DueRecord, Snapshot } from '../store/snapshot.ts'
import { type Enrichment, enrichNow } from './enrich.ts'

/**
 * Enriches a record while its caller waits. What does not get there in time, or does not succeed, the queue goes on
 * with: the record is stored and its work is due whatever happens here.
 *
 * @param outcomeOf what the answer says beside the record
 * @returns undefined if the record is not enriched: the answer is then what was known before
 */
export async function enrichWithin<Outcome>(
  deps: Deps,
  due: DueRecord,
  seconds: number,
  idempotency: Idempotency | undefined,
  outcomeOf: (enriched: Enrichment) => Outcome,
): Promise<{ record: Snapshot; outcome: Outcome } | undefined> {
  const work = enrichNow(deps, due, idempotency, outcomeOf).catch((error: unknown) => {
    deps.log('error', 'enrichment_broke', { recordId: due.snapshot.recordId, ...describeFailure(error) })
    return undefined
  })
  deps.afterAnswer(work)
  const done = await Promise.race([work, after(seconds * 1000)])
  if (!done || done.record.due) enqueue(deps, due.snapshot, done?.next?.afterSeconds)
  return done
}

/** Sends the job for a record's work, without making the answer wait for the queue. */
export function enqueue(deps: Deps, { recordId, workVersion }: Snapshot, delaySeconds?: number): void {
  deps.afterAnswer(deps.enqueue([{ recordId, workVersion }], delaySeconds))
}

const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms))
