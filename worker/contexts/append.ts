import { sha256Hex } from '../../shared/hash.ts'
import type { Deps } from '../deps.ts'
import { readersOf } from '../enrich/pipeline.ts'
import { enqueue, enrichWithin } from '../enrich/within.ts'
import { type AppendOutcome, putContext } from '../store/contexts.ts'
import type { Caller } from '../store/db.ts'
import type { Guarded, Reply } from '../store/keyed.ts'
import { changesBetween } from './changes.ts'

export interface Append extends Guarded {
  userId: string
  domain: string
  content: string
  source: string
  /** Default: now. */
  occurredAt: Date | undefined
  /** How long to wait for what the text changed; undefined: not at all. */
  waitSeconds: number | undefined
}

export interface AppendedContext extends Reply<AppendOutcome> {
  replayed: boolean
}

/**
 * Adds a text to a user, besides those of upserts. The same content, source and instant (or no instant) is the same
 * text. If the caller does not wait long enough, the answer has no changes and says that work is due.
 *
 * @throws AppError `not_found` if the user does not exist
 */
export async function appendContext(deps: Deps, caller: Caller, append: Append): Promise<AppendedContext> {
  const { idempotency, waitSeconds } = append
  const contextId = await idOf(append)
  const put = await putContext(deps.db, caller, { ...append, contextId }, append, readersOf(deps))
  const { reply, replayed, wrote, unread } = put
  if (replayed || !wrote) return { ...reply, replayed }

  const { record: before } = reply
  if (waitSeconds === undefined) {
    enqueue(deps, before)
    return { ...reply, replayed }
  }
  await deps.domains.ready([before.schemaVersion])
  const due = { snapshot: before, unread }
  const enriched = await enrichWithin(deps, due, waitSeconds, idempotency, (after) => ({
    contextId,
    ...changesBetween(deps.domains, before, after),
  }))
  return { ...(enriched ?? reply), replayed }
}

async function idOf({ domain, userId, source, content, occurredAt }: Append): Promise<string> {
  const hash = await sha256Hex(
    JSON.stringify(['append', domain, userId, source, content, occurredAt?.toISOString() ?? null]),
  )
  return `ctx_${hash.slice(0, 24)}`
}
