import type { Domain } from '../../shared/domain.ts'
import { sha256Hex } from '../../shared/hash.ts'
import type { Deps } from '../deps.ts'
import { readersOf } from '../enrich/pipeline.ts'
import { enqueue, enrichWithin } from '../enrich/within.ts'
import type { Caller } from '../store/db.ts'
import type { Guarded } from '../store/keyed.ts'
import type { Snapshot } from '../store/snapshot.ts'
import { putUser, type UpsertRow } from '../store/users.ts'

/** A parsed upsert. */
export interface Profile {
  userId: string
  domain: Domain
  context: string | undefined
  /** Checked against the domain; unknown keys and nulls are kept. */
  fields: Readonly<Record<string, unknown>>
  /** A memory reference, with the ids of the tenants whose store serves it. */
  memory: { ref: string; tenants: readonly string[] } | undefined
}

export interface Upsert extends Guarded {
  profile: Profile
  /** How long to wait for the enriched record; undefined: not at all. */
  waitSeconds: number | undefined
}

export interface Upserted {
  record: Snapshot
  /** The stored answer to the same idempotency key was returned. */
  replayed: boolean
}

/**
 * Replaces a user's earlier upsert. When this returns, the record and its outbox entry are stored: a lost or
 * duplicated job loses nothing.
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

/** The row to store. A blank text counts as none. */
export async function upsertRowOf({ userId, domain, context, fields, memory }: Profile): Promise<UpsertRow> {
  const text = context?.trim() ? await textOf(domain.name, userId, context) : undefined
  return { userId, domain: domain.name, schemaVersion: domain.version, fields, memory, text }
}

/** The id is a hash of the text's user and content, so that the same text is the same row. */
async function textOf(domain: string, userId: string, content: string) {
  const hash = await sha256Hex(JSON.stringify(['upsert', domain, userId, content]))
  return { contextId: `ctx_${hash.slice(0, 24)}`, content }
}
