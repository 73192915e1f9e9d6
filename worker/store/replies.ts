import { type SQL, sql } from 'drizzle-orm'
import { allRows, bigintArray, type Caller, type Database, json } from './db.ts'

/** An `Idempotency-Key` with the fingerprint of its request. */
export interface Idempotency {
  route: string
  key: string
  fingerprint: string
}

/** Lock of a call that writes only its own reply. */
export const locksOfKey = (idempotency: Idempotency | undefined): string[] =>
  idempotency ? [`key ${idempotency.route} ${idempotency.key}`] : []

/** The stored `answer` of the key, if any. KT409, KT422: as in `gate`. */
export const findReply = (idempotency: Idempotency | undefined): SQL =>
  idempotency === undefined
    ? sql`select null as answer where false`
    : sql`with reply as (${replyTo(idempotency)})
      select snapshot as answer, case when snapshot is null then refuse('KT409')
        when fingerprint <> ${idempotency.fingerprint} then refuse('KT422') end
      from reply`

/** How long a stored reply is repeated. */
const REPLY_LIFETIME = sql`interval '24 hours'`

export const replyTo = ({ route, key }: Idempotency): SQL => sql`
  select fingerprint, snapshot from replies
  where tenant_id = current_tenant() and route = ${route} and key = ${key} and created_at > now() - ${REPLY_LIFETIME}`

/**
 * Stores a reply under its key, replacing an expired one.
 *
 * @param reply values of the columns, in terms of `from`
 */
export const putReply = (
  { route, key, fingerprint }: Idempotency,
  { snapshot, recordId, about }: { snapshot: SQL; recordId?: SQL; about?: SQL },
  from: SQL,
): SQL => sql`
  insert into replies (tenant_id, route, key, fingerprint, record_id, about, snapshot)
  select current_tenant(), ${route}, ${key}, ${fingerprint}, ${recordId ?? sql`null::bigint`},
    ${about ?? sql`null::bigint[]`}, ${snapshot} ${from}
  on conflict (tenant_id, route, key) do update set fingerprint = excluded.fingerprint,
    record_id = excluded.record_id, about = excluded.about, snapshot = excluded.snapshot,
    created_at = excluded.created_at
  where replies.created_at <= now() - ${REPLY_LIFETIME}`

/** The reply written now or before; undefined if nothing was to be written. */
export interface KeyedReply<Reply> {
  reply: Reply | undefined
  replayed: boolean
}

/** Without a key, a call without an answer must not be repeated. */
const sendingOnce = (idempotency: Idempotency | undefined) => ({ once: idempotency === undefined })

/**
 * An idempotent write: skipped if its key has a stored reply. A reply with `refused` is not stored.
 *
 * @param parts of the statement, the last of them `written` with a column `reply` (jsonb); they write only if
 *   `isFirst`
 */
export async function putIdempotent<Reply>(
  db: Database,
  caller: Caller,
  idempotency: Idempotency | undefined,
  locks: readonly string[],
  parts: (isFirst: SQL) => SQL,
): Promise<KeyedReply<Reply>> {
  const answered = sql`from written where reply ->> 'refused' is null`
  const kept = idempotency
    ? sql`, kept as (${putReply(idempotency, { snapshot: sql`reply` }, answered)})`
    : sql``
  const [before, written] = await db.request(
    caller,
    [...locks, ...locksOfKey(idempotency)],
    [
      findReply(idempotency),
      sql`with ${parts(sql`not exists (${findReply(idempotency)})`)} ${kept} select reply from written`,
    ],
    sendingOnce(idempotency),
  )
  const [replay] = allRows<{ answer: Reply }>(before)
  if (replay) return { reply: replay.answer, replayed: true }
  return { reply: allRows<{ reply: Reply }>(written)[0]?.reply, replayed: false }
}

/** Stores an answer about several records, unless one of them was erased meanwhile. */
export async function putAnswer(
  db: Database,
  caller: Caller,
  idempotency: Idempotency,
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
      ${putReply(
        idempotency,
        {
          snapshot: json(answer.body),
          recordId: sql`${answer.recordId}`,
          about: bigintArray(answer.about),
        },
        sql`where (select count(*) from subjects) = ${new Set(all).size}`,
      )}`,
    ],
  )
}

/** Deletes old replies. They are kept for 72 hours, longer than they are repeated, to answer clients' questions. */
export async function pruneReplies(db: Database): Promise<void> {
  await db.background([
    sql`delete from replies where (tenant_id, route, key) in (
      select tenant_id, route, key from replies where created_at < now() - interval '72 hours' limit 10000)`,
  ])
}
