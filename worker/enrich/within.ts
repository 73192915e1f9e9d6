import type { Deps } from '../deps.ts'
import { describeFailure } from '../log.ts'
import type { Idempotency } from '../store/replies.ts'
import type { DueRecord, Snapshot } from '../store/snapshot.ts'
import { type Enrichment, enrichNow } from './enrich.ts'

/**
 * Enriches a record while its caller waits. On a timeout or failure the queue continues: the record is stored and its
 * work is due in any case.
 *
 * @param outcomeOf makes the reply's outcome
 * @returns undefined if the record was not enriched in time
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

/** Enqueues a record's job after the answer is sent. */
export function enqueue(deps: Deps, { recordId, workVersion }: Snapshot, delaySeconds?: number): void {
  deps.afterAnswer(deps.enqueue([{ recordId, workVersion }], delaySeconds))
}

const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms))
