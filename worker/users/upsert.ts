import type { Domain } from '../../shared/domain.ts'
import { sha256Hex } from '../../shared/hash.ts'
import type { Deps } from '../deps.ts'
import { enrichNow } from '../enrich/enrich.ts'
import { describeFailure } from '../log.ts'
import type { Caller } from '../store/db.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { type Idempotency, type Precondition, type Put, putUser } from '../store/users.ts'

export interface Upsert {
  userId: string
  domain: Domain
  context: string | undefined
  /** As checked against the domain: unknown keys and nulls included. */
  fields: Readonly<Record<string, unknown>>
  precondition: Precondition
  idempotency: Idempotency | undefined
  /** How long the caller would wait for the enriched record; undefined: not at all. */
  waitSeconds: number | undefined
}

export interface Upserted {
  snapshot: Snapshot
  /** The answer is the one given before under the same idempotency key. */
  replayed: boolean
}

/**
 * Replaces what earlier upserts said of a user. When this returns the record is stored, with the mark that work is
 * due: from then on nothing can lose it, neither a wake-up that is not sent nor one that comes twice.
 */
export async function upsertUser(deps: Deps, caller: Caller, upsert: Upsert): Promise<Upserted> {
  const { userId, domain, context, fields, precondition, idempotency, waitSeconds } = upsert
  const put = await putUser(deps.db, caller, {
    said: {
      userId,
      domain: domain.name,
      schemaVersion: domain.version,
      fields,
      text: context?.trim() ? await textOf(domain.name, userId, context) : undefined,
    },
    precondition,
    idempotency,
    extractor: deps.extractor.version,
  })
  const { snapshot, replayed } = put
  if (replayed || !snapshot.due) return { snapshot, replayed }

  if (waitSeconds === undefined) {
    if (put.wrote) wake(deps, snapshot)
    return { snapshot, replayed }
  }
  return { snapshot: (await enrichWithin(deps, put, idempotency, waitSeconds)) ?? snapshot, replayed }
}

/** The id of a text is a hash of whose it is and what it says: the same text again is the same row. */
async function textOf(domain: string, userId: string, content: string) {
  const hash = await sha256Hex(JSON.stringify(['upsert', domain, userId, content]))
  return { contextId: `ctx_${hash.slice(0, 24)}`, content }
}

/** @returns the enriched record; undefined if it did not get there in time: the queue goes on with it */
async function enrichWithin(
  deps: Deps,
  due: Put,
  idempotency: Idempotency | undefined,
  seconds: number,
): Promise<Snapshot | undefined> {
  const work = enrichNow(deps, due, idempotency).catch((error: unknown) => {
    deps.log('error', 'enrichment_broke', { recordId: due.snapshot.recordId, ...describeFailure(error) })
    return undefined
  })
  deps.afterAnswer(work)
  const enriched = await Promise.race([work, after(seconds * 1000)])
  if (!enriched || enriched.snapshot.due) wake(deps, due.snapshot, enriched?.retryAfterSeconds)
  return enriched?.snapshot
}

function wake(deps: Deps, { recordId, workVersion }: Snapshot, delaySeconds?: number): void {
  deps.afterAnswer(deps.wake([{ recordId, workVersion }], delaySeconds))
}

const after = (ms: number) => new Promise<undefined>((resolve) => setTimeout(resolve, ms))
