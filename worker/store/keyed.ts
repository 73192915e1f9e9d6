import { type SQL, sql } from 'drizzle-orm'
import { allRows, bigintArray, type Caller, type Database, json, type Sending } from './db.ts'
import { type DueRecord, type Readers, type Snapshot, toArguments } from './snapshot.ts'

/** An `Idempotency-Key` with the hash of the body that it came with. */
export interface Idempotency {
  route: string
  key: string
  fingerprint: string
}

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

/** How long a keyed reply is repeated. */
export const REPEATED_FOR = sql`interval '24 hours'`

/** Until the sweeper, which comes each minute, wakes the queue for work whose own wake-up got lost. */
export const RESEND_AFTER_INTERVAL = '30 seconds'
export const RESEND_AFTER = sql`interval '${sql.raw(RESEND_AFTER_INTERVAL)}'`

export const replyTo = ({ route, key }: Idempotency): SQL => sql`
  select fingerprint, snapshot from replies
  where tenant_id = current_tenant() and route = ${route} and key = ${key} and created_at > now() - ${REPEATED_FOR}`

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

/** The lock of a call that writes nothing but its own reply. */
export const locksOfKey = (idempotency: Idempotency | undefined): string[] =>
  idempotency ? [`key ${idempotency.route} ${idempotency.key}`] : []

/** The `answer` given before under the key, if there is one. KT409, KT422: as in `gate`. */
export const findReply = (idempotency: Idempotency | undefined): SQL =>
  idempotency === undefined
    ? sql`select null as answer where false`
    : sql`with reply as (${replyTo(idempotency)})
      select snapshot as answer, case when snapshot is null then refuse('KT409')
        when fingerprint <> ${idempotency.fingerprint} then refuse('KT422') end
      from reply`

/** What was written, or was answered before under the same key. `reply` is undefined if nothing was to be written. */
export interface Kept<Reply> {
  reply: Reply | undefined
  replayed: boolean
}

/** Without a key, what was done and not answered must not be done again. */
const sendingOnce = (idempotency: Idempotency | undefined) => ({ once: idempotency === undefined })

/**
 * A write that answers once: not done where its key was answered before. A reply that says `refused` is not kept.
 *
 * @param parts of the statement, the last of them `written` with a column `reply` (jsonb); they write only if `isFirst`
 */
export async function putOnce<Reply>(
  db: Database,
  caller: Caller,
  idempotency: Idempotency | undefined,
  locks: readonly string[],
  parts: (isFirst: SQL) => SQL,
): Promise<Kept<Reply>> {
  const [before, written] = await db.request(
    caller,
    [...locks, ...locksOfKey(idempotency)],
    [
      findReply(idempotency),
      sql`with ${parts(sql`not exists (${findReply(idempotency)})`)}, kept as (
          insert into replies (tenant_id, route, key, fingerprint, snapshot)
          select current_tenant(), ${idempotency?.route ?? null}, ${idempotency?.key ?? null},
            ${idempotency?.fingerprint ?? null}, reply
          from written where ${idempotency !== undefined}::boolean and reply ->> 'refused' is null
          on conflict (tenant_id, route, key) do update set fingerprint = excluded.fingerprint,
            record_id = null, about = null, snapshot = excluded.snapshot, created_at = excluded.created_at
        )
        select reply from written`,
    ],
    sendingOnce(idempotency),
  )
  const [replay] = allRows<{ answer: Reply }>(before)
  if (replay) return { reply: replay.answer, replayed: true }
  return { reply: allRows<{ reply: Reply }>(written)[0]?.reply, replayed: false }
}

/** Keeps an answer that speaks of several records, unless one of them was erased while it was made. */
export async function keepAnswer(
  db: Database,
  caller: Caller,
  { route, key, fingerprint }: Idempotency,
  answer: { recordId: number; about: readonly number[]; body: unknown },
): Promise<void> {
  const all = [answer.recordId, ...answer.about]
  await db.request(
    caller,
    [],
    [
      sql`with subjects as (
        select record_id from users where tenant_id = current_tenant() and record_id = any (${bigintArray(all)})
        order by record_id for key share)
      insert into replies (tenant_id, route, key, fingerprint, record_id, about, snapshot)
      select current_tenant(), ${route}, ${key}, ${fingerprint}, ${answer.recordId}, ${bigintArray(answer.about)},
        ${json(answer.body)}
      where (select count(*) from subjects) = ${new Set(all).size}
      on conflict (tenant_id, route, key) do update set fingerprint = excluded.fingerprint,
        record_id = excluded.record_id, about = excluded.about, snapshot = excluded.snapshot,
        created_at = excluded.created_at
      where replies.created_at <= now() - ${REPEATED_FOR}`,
    ],
  )
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
  const { route, key, fingerprint } = idempotency
  return sql`
    with now as (${now}), reply as (${replyTo(idempotency)}), kept as (
      insert into replies (tenant_id, route, key, fingerprint, record_id, snapshot)
      select current_tenant(), ${route}, ${key}, ${fingerprint}, (back #>> '{reply,record,recordId}')::bigint, back -> 'reply'
      from now where back is not null and not exists (select from reply)
      on conflict (tenant_id, route, key) do update set fingerprint = excluded.fingerprint,
        record_id = excluded.record_id, snapshot = excluded.snapshot, created_at = excluded.created_at
    )
    select jsonb_build_object('replayed', reply.snapshot is not null, 'reply', coalesce(reply.snapshot, back -> 'reply'),
      'unread', back -> 'unread') as back
    from now left join reply on true`
}

/** Deletes replies that are no longer repeated. They are kept for 72 hours, to be found when a client asks why. */
export async function pruneReplies(db: Database): Promise<void> {
  await db.background([
    sql`delete from replies where (tenant_id, route, key) in (
      select tenant_id, route, key from replies where created_at < now() - interval '72 hours' limit 10000)`,
  ])
}
