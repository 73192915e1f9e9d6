import type { Domain } from '../../shared/domain.ts'
import { sha256Hex } from '../../shared/hash.ts'
import type { Deps } from '../deps.ts'
import { readersOf } from '../enrich/pipeline.ts'
import { enqueue, enrichWithin } from '../enrich/within.ts'
import type { Caller } from '../store/db.ts'
import type { Guarded } from '../store/keyed.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { putUser, type UpsertRow } from '../store/users.ts'

/** What an upsert says of a user, parsed. */
export interface Profile {
  userId: string
  domain: Domain
  context: string | undefined
  /** As checked against the domain: unknown keys and nulls included. */
  fields: Readonly<Record<string, unknown>>
  /** A reference that some tenant's store serves, with the ids of those tenants. */
  memory: { ref: string; tenants: readonly string[] } | undefined
}

export interface Upsert extends Guarded {
  profile: Profile
  /** How long the caller would wait for the enriched record; undefined: not at all. */
  waitSeconds: number | undefined
}

export interface Upserted {
  record: Snapshot
  /** The answer is the one given before under the same idempotency key. */
  replayed: boolean
}

/**
 * Replaces what earlier upserts said of a user. When this returns the record is stored, with the mark that work is
 * due: from then on nothing can lose it, neither a job that is not sent nor one that comes twice.
 */
export async function upsertUser(deps: Deps, caller: Caller, upsert: Upsert): Promise<Upserted> {
  const { profile, idempotency, waitSeconds } = upsert
  const row = await upsertRowOf(profile)
  const readers = waitSeconds === undefined ? undefined : readersOf(deps)
  const { reply, replayed, wrote, unread } = await putUser(deps.db, caller, row, upsert, readers)
  const { record } = reply
  if (replayed || !record.due) return { record, replayed }

  if (waitSeconds === undefined) {
    if (wrote) enqueue(deps, record)
    return { record, replayed }
  }
  const due = { snapshot: record, unread }
  const enriched = await enrichWithin(deps, due, waitSeconds, idempotency, () => null)
  return { record: enriched?.record ?? record, replayed }
}

/** As it is stored. A blank text says nothing. */
export async function upsertRowOf({ userId, domain, context, fields, memory }: Profile): Promise<UpsertRow> {
  const text = context?.trim() ? await textOf(domain.name, userId, context) : undefined
  return { userId, domain: domain.name, schemaVersion: domain.version, fields, memory, text }
}

/** The id of a text is a hash of whose it is and what it says: the same text again is the same row. */
async function textOf(domain: string, userId: string, content: string) {
  const hash = await sha256Hex(JSON.stringify(['upsert', domain, userId, content]))
  return { contextId: `ctx_${hash.slice(0, 24)}`, content }
}
