import { type SQL, sql } from 'drizzle-orm'
import { bigintArray, type Caller, type Database, onlyRow } from './db.ts'
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
import { IN_ORDER, type Paged, paged, readPaged } from './paged.ts'
import {
  type DueRecord,
  forgetOutdated,
  inForce,
  type Readers,
  type Snapshot,
  type StoredText,
  snapshot,
  text,
  toParameters,
  unread,
} from './snapshot.ts'

/** An appended text. Its id is a hash of user and content, so that the same text is the same row. */
export interface Appended extends UserIn {
  contextId: string
  content: string
  source: string
  /** When it was said; default: now. */
  occurredAt: Date | undefined
}

/** The part of the answer besides the record. */
export interface AppendOutcome {
  contextId: string
  fieldsUpdated: readonly string[]
  embeddingsRefreshed: boolean
}

export interface PutContext extends ReadBack<AppendOutcome> {
  /** The text is new. */
  wrote: boolean
}

/**
 * Adds a text to an existing user, in one call. An existing text changes nothing.
 *
 * @throws AppError `not_found` if the user does not exist
 */
export async function putContext(
  db: Database,
  caller: Caller,
  appended: Appended,
  guarded: Guarded,
  readers: Readers,
): Promise<PutContext> {
  const { userId, domain, contextId, content, source, occurredAt } = appended
  const outcome = { contextId, fieldsUpdated: [], embeddingsRefreshed: false }
  const said = [userId, domain, contextId, source, content, occurredAt?.toISOString() ?? null]
  const locks = locksOf(appended, guarded.idempotency)
  if (isPlain(guarded)) {
    const parameters = [...said, RESEND_AFTER_INTERVAL, outcome, ...toParameters(readers)]
    return db.requestOne(caller, locks, 'request_append', parameters)
  }
  const put = sql`put_context(${sql.join(
    [...said, RESEND_AFTER_INTERVAL].map((one) => sql`${one}`),
    sql`, `,
  )})`
  const statements = [
    sql`with ${gate(appended, guarded, { mustExist: true })}
      select case when allowed then ${put} else false end as wrote from allowed`,
    readBack<AppendOutcome>(appended, guarded.idempotency, readers, outcome),
  ]
  const [written, found] = await db.request(caller, locks, statements, sendingOf(guarded))
  return {
    ...onlyRow<{ back: ReadBack<AppendOutcome> }>(found).back,
    ...onlyRow<Pick<PutContext, 'wrote'>>(written),
  }
}

export interface DeletedContext extends DueRecord {
  /** The record before the write. */
  before: Snapshot
}

/**
 * Deletes a text with its readings and every stored reply about it, and makes the record's work due.
 *
 * @param text `of` is the user that it must belong to; undefined: any of the tenant's
 * @throws AppError `not_found`, `precondition_failed`
 */
export async function deleteContext(
  db: Database,
  caller: Caller,
  { contextId, of }: { contextId: string; of: UserIn | undefined },
  match: Guarded['precondition']['match'],
  readers: Readers,
): Promise<DeletedContext> {
  const held = sql`u.tenant_id = current_tenant() and u.record_id = current_setting('kith.record')::bigint`
  const revisions = bigintArray(Array.isArray(match) ? match : [])
  const [, before, , , found] = await db.request(
    caller,
    [],
    [
      sql`with held as (
        select record_id, revision from users where tenant_id = current_tenant() and record_id = (
          select record_id from contexts where tenant_id = current_tenant() and context_id = ${contextId})
          ${of ? sql`and user_id = ${of.userId} and domain = ${of.domain}` : sql``} for update)
      select case when not exists (select from held) then refuse('KT404')
        when ${Array.isArray(match)}::boolean and (select revision from held) <> all (${revisions}) then refuse('KT412')
        else set_config('kith.record', (select record_id::text from held), true) is not null end`,
      sql`select ${snapshot} as snapshot from users u where ${held}`,
      sql`with removed as (
        delete from contexts where tenant_id = current_tenant() and context_id = ${contextId}
      ), forgotten as (
        update replies r set snapshot = null, fingerprint = '' from users u
        where ${held} and r.tenant_id = current_tenant()
          and (r.record_id = u.record_id or r.about @> array[u.record_id])
          and position(${contextId} in r.snapshot::text) > 0
      )
      update users u set revision = u.revision + 1, updated_at = now(), work_version = u.work_version + 1,
        due_at = now() + ${RESEND_AFTER}, attempts = 0, error = null, context_id = nullif(u.context_id, ${contextId})
      where ${held}`,
      forgetOutdated(sql`array[current_setting('kith.record')::bigint]`, readers),
      sql`select ${snapshot} as snapshot, ${unread(readers)} as unread from users u where ${held}`,
    ],
    { once: true },
  )
  return { before: onlyRow<{ snapshot: Snapshot }>(before).snapshot, ...onlyRow<DueRecord>(found) }
}

/** A stored text with its content. */
export interface StoredContext extends StoredText {
  domain: string
  content: string
  inForce: boolean
  createdAt: string
}

/** The position of a page's last text: its instant as Postgres writes it, and its id. */
export type TextPosition = readonly [occurredAt: string, contextId: string]

/** A user's texts, oldest first, after `after`, as many as `paged` returns. Undefined if the user does not exist. */
export async function findContexts(
  db: Database,
  caller: Caller,
  page: {
    userId: string
    domain: string | undefined
    after: TextPosition | undefined
    limit: number
  },
): Promise<Paged<StoredContext> | undefined> {
  const user = sql`u.tenant_id = current_tenant() and u.user_id = ${page.userId}
    and (${page.domain ?? null}::text is null or u.domain = ${page.domain ?? null})`
  const [known, rows] = await db.request(
    caller,
    [],
    [
      sql`select exists (select from users u where ${user}) as known, ${IN_ORDER}`,
      paged(
        sql`select ${context} as row, row_number() over (order by c.occurred_at, c.context_id) as n
        from users u cross join lateral (${textsFrom(page.after, page.limit + 1)}) c
        where ${user} order by c.occurred_at, c.context_id limit ${page.limit + 1}`,
        page.limit,
      ),
    ],
  )
  if (!onlyRow<{ known: boolean }>(known).known) return undefined
  return readPaged(rows)
}

/** `StoredContext` of a row of `contexts c` about `users u`. */
const context: SQL = sql`${text} || jsonb_build_object('domain', u.domain, 'content', c.content, 'inForce', ${inForce},
  'createdAt', c.created_at)`

/** The next rows of `contexts` about a row of `users u`. */
export const textsFrom = (after: TextPosition | undefined, limit: number): SQL => sql`
  select * from contexts c where c.tenant_id = u.tenant_id and c.record_id = u.record_id
    ${after ? sql`and (c.occurred_at, c.context_id) > (${after[0]}::timestamptz, ${after[1]})` : sql``}
  order by c.occurred_at, c.context_id limit ${limit}`
