import { type SQL, sql } from 'drizzle-orm'
import { bigintArray, json, type Sending } from './db.ts'
import { type Idempotency, locksOfKey, putReply, replyTo } from './replies.ts'
import { type DueRecord, type Readers, type Snapshot, toArguments } from './snapshot.ts'

/** Preconditions on the record's revision; otherwise the statement raises KT412. */
export interface Precondition {
  /** `If-Match`: the record exists and has one of these revisions; `any` revision for `*`. */
  match: readonly number[] | 'any' | undefined
  /** `If-None-Match: *`: the record must not exist. */
  absent: boolean
}

export interface UserIn {
  userId: string
  domain: string
}

/** A write with optional precondition and idempotency key. */
export interface Guarded {
  precondition: Precondition
  idempotency: Idempotency | undefined
}

/** Serializes writes to the user and uses of the key. */
export const locksOf = (
  { userId }: Pick<UserIn, 'userId'>,
  idempotency: Idempotency | undefined,
): string[] => [`user ${userId}`, ...locksOfKey(idempotency)]

/** Without an idempotency key, resending a conditional write could fail its own precondition. */
export const sendingOf = ({ precondition, idempotency }: Guarded): Sending => ({
  once: idempotency === undefined && (precondition.absent || precondition.match !== undefined),
})

/** Neither conditional nor keyed: a single database function does it. */
export const isPlain = ({ precondition, idempotency }: Guarded): boolean =>
  idempotency === undefined && !precondition.absent && precondition.match === undefined

/** How long until the sweeper, which runs each minute, resends a lost job. */
export const RESEND_AFTER_INTERVAL = '30 seconds'
export const RESEND_AFTER = sql`interval '${sql.raw(RESEND_AFTER_INTERVAL)}'`

/**
 * The first parts of a write: `existing` (the record, if any; left out if nothing guards it) and `allowed`, which is
 * false for a repeated key and raises every error. KT400: `refused`. KT409: the key's reply was erased with its user.
 * The write's last select must use `allowed`, since Postgres never evaluates an unused part. Parts that a request
 * does not need are left out, because Postgres parses and plans the text each time.
 */
export function gate(
  user: UserIn,
  { precondition, idempotency }: Guarded,
  options: { mustExist: boolean; refused?: SQL },
): SQL {
  const { match, absent } = precondition
  const isThere = sql`exists (select from existing)`
  const cases = [
    options.refused && sql`when ${options.refused} then refuse('KT400')`,
    idempotency &&
      sql`when exists (select from reply) then case
          when (select snapshot from reply) is null then refuse('KT409')
          when (select fingerprint from reply) <> ${idempotency.fingerprint} then refuse('KT422')
          else false end`,
    options.mustExist && sql`when not ${isThere} then refuse('KT404')`,
    absent && sql`when ${isThere} then refuse('KT412')`,
    match === 'any' && sql`when not ${isThere} then refuse('KT412')`,
    Array.isArray(match) &&
      sql`when not exists (select from existing where revision = any (${bigintArray(match)})) then refuse('KT412')`,
  ].filter((one) => one !== undefined && one !== false)
  if (cases.length === 0) return sql`allowed as (select true as allowed)`
  return sql`
    ${idempotency ? sql`reply as (${replyTo(idempotency)}),` : sql``} existing as (
      select * from users
      where tenant_id = current_tenant() and user_id = ${user.userId} and domain = ${user.domain}
    ), allowed as (
      select case ${sql.join(cases, sql` `)} else true end as allowed
    )`
}

/** The stored reply: the record, and the rest of the answer. */
export interface Reply<Outcome> {
  record: Snapshot
  outcome: Outcome
}

export interface ReadBack<Outcome> extends Pick<DueRecord, 'unread'> {
  reply: Reply<Outcome>
  /** The reply is the stored one of the same key. */
  replayed: boolean
}

/**
 * The last part of a write: a row with `back`, the current record or the stored reply of the key. A first reply is
 * stored.
 *
 * @param readers undefined if nobody waits for enrichment: unread texts are not returned
 */
export function readBack<Outcome>(
  user: UserIn,
  idempotency: Idempotency | undefined,
  readers: Readers | undefined,
  outcome: Outcome,
): SQL {
  const now = sql`select read_back(${user.userId}, ${user.domain}, ${json(outcome)}, ${toArguments(readers)}) as back`
  if (!idempotency) return now
  const kept = putReply(
    idempotency,
    { snapshot: sql`back -> 'reply'`, recordId: sql`(back #>> '{reply,record,recordId}')::bigint` },
    sql`from now where back is not null and not exists (select from reply)`,
  )
  return sql`
    with now as (${now}), reply as (${replyTo(idempotency)}), kept as (${kept})
    select jsonb_build_object('replayed', reply.snapshot is not null, 'reply', coalesce(reply.snapshot, back -> 'reply'),
      'unread', back -> 'unread') as back
    from now left join reply on true`
}
