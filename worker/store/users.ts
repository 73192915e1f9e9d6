import { type SQL, sql } from 'drizzle-orm'
import type { Erased } from '../../shared/erased.ts'
import type { TrainStep } from '../../shared/training.ts'
import type { DeliveryJob } from '../../shared/webhook.ts'
import { allRows, bigintArray, type Caller, type Database, json, onlyRow, textArray } from './db.ts'
import {
  type Guarded,
  gate,
  isPlain,
  locksOf,
  RESEND_AFTER,
  RESEND_AFTER_INTERVAL,
  type ReadBack,
  readBack,
  sendingOf,
  type UserIn,
} from './keyed.ts'
import { OUTCOMES_LOCK } from './outcomes.ts'
import {
  past,
  type Readers,
  type Snapshot,
  type StoredPast,
  snapshot,
  toParameters,
  vectors,
} from './snapshot.ts'
import { emitErased, type WithDeliveryJob } from './webhook-outbox.ts'

/** An upsert. `fields` as sent, including unknown keys and nulls; stored as `explicit`. */
export interface UpsertRow extends UserIn {
  schemaVersion: string
  fields: Readonly<Record<string, unknown>>
  /** Its id is a hash, so that the same text of a user is one row. */
  text: { contextId: string; content: string } | undefined
  /** A reference, with the tenants that may use it. */
  memory: { ref: string; tenants: readonly string[] } | undefined
}

export interface Put extends ReadBack<null> {
  /** Whether the content was new, so that work is due. */
  wrote: boolean
}

/**
 * Stores an upsert in one call: the row with its outbox entry, the text, the idempotent reply, and the replaced
 * upsert in the history. Unchanged content changes nothing, except that a failed record's work is due again.
 *
 * @param readers undefined if nobody waits for enrichment
 */
export async function putUser(
  db: Database,
  caller: Caller,
  row: UpsertRow,
  guarded: Guarded,
  readers: Readers | undefined,
): Promise<Put> {
  if (isPlain(guarded)) return putPlainUser(db, caller, row, readers)
  const statements = [write(row, guarded), readBack(row, guarded.idempotency, readers, null)]
  const locks = locksOf(row, guarded.idempotency)
  const [written, found] = await db.request(caller, locks, statements, sendingOf(guarded))
  return { ...onlyRow<{ back: ReadBack<null> }>(found).back, ...onlyRow<Pick<Put, 'wrote'>>(written) }
}

function putPlainUser(
  db: Database,
  caller: Caller,
  row: UpsertRow,
  readers: Readers | undefined,
): Promise<Put> {
  const { userId, domain, schemaVersion, fields, text, memory } = row
  return db.requestOne(caller, locksOf(row, undefined), 'request_upsert', [
    userId,
    domain,
    schemaVersion,
    fields,
    text?.contextId ?? null,
    text?.content ?? null,
    memory?.ref ?? null,
    memory?.tenants ?? null,
    RESEND_AFTER_INTERVAL,
    ...toParameters(readers),
  ])
}

function write(row: UpsertRow, guarded: Guarded): SQL {
  const { userId, domain, schemaVersion, fields, text, memory } = row
  const unserved = memory && sql`current_tenant()::text <> all (${textArray(memory.tenants)})`
  return sql`
    with ${gate(row, guarded, { mustExist: false, ...(unserved && { refused: unserved }) })}
    select case when allowed then put_user(${userId}, ${domain}, ${schemaVersion}, ${json(fields)},
      ${text?.contextId ?? null}, ${text?.content ?? null}, ${memory?.ref ?? null}, ${RESEND_AFTER}) end is not null as wrote
    from allowed`
}

/** Optional parts of an answer. */
export interface Include {
  history: boolean
  vectors: boolean
}

export interface Found {
  snapshot: Snapshot
  /** Null unless requested. */
  past: StoredPast | null
  /** By head; null unless requested. */
  vectors: Readonly<Record<string, readonly number[]>> | null
}

const found = (include: Include): SQL => sql`${snapshot} as snapshot,
  ${include.history ? past : sql`null`} as past, ${include.vectors ? vectors : sql`null`} as vectors`

/** A user's record in one domain, or in every domain, ordered by domain name. Empty if the tenant has no such user. */
export async function findUser(
  db: Database,
  caller: Caller,
  userId: string,
  domain: string | undefined,
  include: Include,
): Promise<Found[]> {
  if (!include.history && !include.vectors) {
    const parameters = [userId, domain ?? null]
    const snapshots = await db.requestOne<Snapshot[]>(caller, [], 'request_records', parameters)
    return snapshots.map((snapshot) => ({ snapshot, past: null, vectors: null }))
  }
  const statement = sql`select ${found(include)} from users u
    where u.tenant_id = current_tenant() and u.user_id = ${userId}
      and (${domain ?? null}::text is null or u.domain = ${domain ?? null}) order by u.domain`
  const [rows] = await db.request(caller, [], [statement])
  return allRows<Found>(rows)
}

/** The records of a domain, or of all, oldest first, after `after`. */
export async function findUsers(
  db: Database,
  caller: Caller,
  page: { domain: string | undefined; after: number; limit: number; include: Include },
): Promise<Found[]> {
  const statement = sql`select ${found(page.include)} from users u
    where u.tenant_id = current_tenant() and u.record_id > ${page.after}
      and (${page.domain ?? null}::text is null or u.domain = ${page.domain ?? null})
    order by u.record_id limit ${page.limit}`
  const [rows] = await db.request(caller, [], [statement])
  return allRows<Found>(rows)
}

/**
 * Deletes everything held about a user, in one domain or in all. Stored replies about them lose their content, but
 * their keys stay taken until they expire, so that a retried request cannot bring the user back. Late work cannot
 * either, since record ids are not reused. Only the webhook messages about the erasure remain until delivered.
 *
 * @returns the number of rows, the webhook messages about it, and the steps of affected training runs
 * @throws AppError `not_found`, `precondition_failed`
 */
export async function deleteUser(
  db: Database,
  caller: Caller,
  userId: string,
  domain: string | undefined,
  match: Guarded['precondition']['match'],
): Promise<{ erased: Erased; deliveries: DeliveryJob[]; steps: TrainStep[] }> {
  const isMeant = sql`u.tenant_id = current_tenant() and u.user_id = ${userId}
      and (${domain ?? null}::text is null or u.domain = ${domain ?? null})`
  const records = sql`select record_id from users u where ${isMeant}`
  const count = (table: SQL) =>
    sql`(select count(*)::int from ${table} where tenant_id = current_tenant() and record_id in (${records}))`
  const ofThem = sql`(record_id in (${records}) or about && array(${records}))`
  const statements = [
    sql`select forget_in_runs(array(${records}), ${RESEND_AFTER}) as steps`,
    sql`with locked as (select revision from users where record_id in (${records}) and tenant_id = current_tenant() for update)
      select case when not exists (select from locked) then refuse('KT404')
        when ${match !== undefined && match !== 'any'}::boolean and exists (
          select from locked where revision <> all (${bigintArray(Array.isArray(match) ? match : [])})) then refuse('KT412') end`,
    sql`select ${count(sql`users`)} as users, ${count(sql`contexts`)} as contexts, ${count(sql`vectors`)} as vectors,
      ${count(sql`history`)} as history, ${count(sql`webhook_deliveries`)} as deliveries,
        (select count(*)::int from replies where tenant_id = current_tenant() and ${ofThem}) as replies`,
    sql`update replies set snapshot = null, record_id = null, about = null, fingerprint = ''
      where tenant_id = current_tenant() and ${ofThem}`,
    emitErased(isMeant),
    sql`select forget_outcomes(array(${records})) as outcomes`,
    sql`delete from users where tenant_id = current_tenant() and record_id in (${records})`,
  ]
  const locks = [OUTCOMES_LOCK, ...locksOf({ userId }, undefined)]
  const [due, , counted, , emitted, forgotten] = await db.request(caller, locks, statements, { once: true })
  const erased = {
    ...onlyRow<Omit<Erased, 'outcomes'>>(counted),
    ...onlyRow<Pick<Erased, 'outcomes'>>(forgotten),
  }
  const { steps } = onlyRow<{ steps: TrainStep[] }>(due)
  return { erased, deliveries: allRows<WithDeliveryJob>(emitted).map((row) => row.job), steps }
}
