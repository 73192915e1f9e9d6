import { type SQL, sql } from 'drizzle-orm'
import { bigintArray, json, type Sending } from './db.ts'
import { type Idempotency, keep, locksOfKey, replyTo } from './replies.ts'
import { type DueRecord, type Readers, type Snapshot, toArguments } from './snapshot.ts'

/** What must be true of the record's revision; else the statement refuses with KT412. */
export interface Precondition {
  /** `If-Match`: the record exists and has one of these revisions; `any` revision for `*`. */
  match: readonly number[] | 'any' | undefined
  /** `If-None-Match: *`: there is no record yet. */
  absent: boolean
}

export interface UserIn {
  userId: string
  domain: string
}

/** A write that may be conditional and may carry a key. */
export interface Guarded {
  precondition: Precondition
  idempotency: Idempotency | undefined
}

/** Nobody else writes to the user, or uses the key, until the transaction has ended. */
export const locksOf = (
  { userId }: Pick<UserIn, 'userId'>,
  idempotency: Idempotency | undefined,
): string[] => [`user ${userId}`, ...locksOfKey(idempotency)]

/** Without a key, a write that has met its precondition would be refused the second time. */
export const sendingOf = ({ precondition, idempotency }: Guarded): Sending => ({
  once: idempotency === undefined && (precondition.absent || precondition.match !== undefined),
})

/** Neither conditional nor keyed: a function of the database does the whole of it. */
export const isPlain = ({ precondition, idempotency }: Guarded): boolean =>
  idempotency === undefined && !precondition.absent && precondition.match === undefined

/** Until the sweeper, which runs each minute, sends a job again that got lost. */
export const RESEND_AFTER_INTERVAL = '30 seconds'
export const RESEND_AFTER = sql`interval '${sql.raw(RESEND_AFTER_INTERVAL)}'`

/**
 * The beginning of a write: the parts `existing` (the record, if there is one; left out where nothing is to be guarded)
 * and `allowed`, which is false for a repeated key and refuses everything that must not happen. KT400: what `refused`
 * says. KT409: the key's own reply was erased with its user. The write's last select must name `allowed`: a part that
 * nothing needs is never computed, and then refuses nothing. Only what a request asks for is in the text: Postgres
 * parses and plans it anew each time.
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

/** What a keyed reply keeps: the record, and what else the answer said. */
export interface Reply<Outcome> {
  record: Snapshot
  outcome: Outcome
}

export interface ReadBack<Outcome> extends Pick<DueRecord, 'unread'> {
  reply: Reply<Outcome>
  /** The reply is one given before under the same key. */
  replayed: boolean
}

/**
 * The end of a write: a row with `back`, the record as it is now or the reply given before under the same key. A first
 * reply is kept.
 *
 * @param readers undefined where nobody waits for the record to be enriched: its texts need not come back
 */
export function readBack<Outcome>(
  user: UserIn,
  idempotency: Idempotency | undefined,
  readers: Readers | undefined,
  outcome: Outcome,
): SQL {
  const now = sql`select read_back(${user.userId}, ${user.domain}, ${json(outcome)}, ${toArguments(readers)}) as back`
  if (!idempotency) return now
  const kept = keep(
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
