import { type SQL, sql } from 'drizzle-orm'
import type { FeedbackAnswer } from '../../shared/outcome.ts'
import type { TrainStep } from '../../shared/training.ts'
import { type Caller, type Database, json } from './db.ts'
import { RESEND_AFTER } from './keyed.ts'
import { type Idempotency, putIdempotent } from './replies.ts'

/** A valid outcome, with its index in the request. */
export interface Item {
  index: number
  seekerId: string
  candidateId: string
  outcome: string
  grade: number
  weight: number
  /** As sent; null: now. */
  occurredAt: string | null
  matchId: string | null
}

type Rejected = readonly NonNullable<FeedbackAnswer['rejected']>[number][]

/** Lock for changing a tenant's outcomes and for starting a run. */
export const OUTCOMES_LOCK = 'outcomes'

export interface Put {
  answer: FeedbackAnswer
  replayed: boolean
  /** The first step of a run that this call started. */
  step: TrainStep | null
}

/**
 * Stores outcomes with their sums, in one call. Items with unknown users are rejected, in addition to those already
 * rejected. If enough triplets are pending, a training run is queued.
 *
 * @param budget triplets that start a run
 */
export async function putOutcomes(
  db: Database,
  caller: Caller,
  feedback: { domain: string; items: readonly Item[]; rejected: Rejected; budget: number },
  idempotency: Idempotency | undefined,
): Promise<Put> {
  const { domain, items, rejected, budget } = feedback
  const { reply, replayed } = await putIdempotent<Stored>(
    db,
    caller,
    idempotency,
    [OUTCOMES_LOCK],
    (isFirst) => sql`written as (
      select take_feedback(${domain}, ${json(items)}, ${budget}, ${RESEND_AFTER}) as reply where ${isFirst})`,
  )
  if (!reply) throw new Error('feedback that was not answered before is always taken')
  return { answer: answerOf(items.length, reply, rejected), replayed, step: replayed ? null : reply.step }
}

interface Stored {
  generated: number
  pending: number
  missing: readonly { index: number; seeker: boolean }[]
  step: TrainStep | null
}

/** Only what the database found is stored: the same body has the same malformed items. */
function answerOf(
  taken: number,
  { generated, pending, missing }: Stored,
  malformed: Rejected,
): FeedbackAnswer {
  const rejected = [...malformed, ...missing.map(notThere)].toSorted((a, b) => a.index - b.index)
  return {
    accepted: taken - missing.length,
    triplets_generated: generated,
    triplets_pending_train: pending,
    ...(rejected.length > 0 && { rejected }),
  }
}

const notThere = ({ index, seeker }: Stored['missing'][number]): Rejected[number] => ({
  index,
  code: 'not_found',
  message: seeker
    ? `items.${index}.seeker_id: there is no such user.`
    : `items.${index}.candidate_id: there is no such user in the domain.`,
})

/** Excludes candidates in `candidates u` that the seeker of `recordId` has decided on. */
export const isUndecided = (recordId: number): SQL => sql`u.record_id not in (
  select o.candidate_id from outcomes o where o.tenant_id = current_tenant() and o.seeker_id = ${recordId})`
