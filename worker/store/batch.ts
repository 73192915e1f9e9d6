import { type SQL, sql } from 'drizzle-orm'
import type { ErrorBody } from '../../shared/errors.ts'
import type { Job } from '../../shared/job.ts'
import { allRows, type Caller, type Database, json, onlyRow } from './db.ts'
import { locksOf, RESEND_AFTER } from './keyed.ts'
import { findReply, type Idempotency, locksOfKey, putReply, replyTo } from './replies.ts'
import { type Snapshot, snapshot } from './snapshot.ts'
import type { UpsertRow } from './users.ts'

/** A row to store, with the error if the tenant may not use its memory; or an item already refused. */
export type Item = { row: UpsertRow; refusedIfUnserved: ErrorBody } | { refused: ErrorBody }

/** The record after the whole batch, or the item's error. */
export type Outcome = { record: Snapshot } | { refused: ErrorBody }

/** The stored reply of a batch. */
export interface BatchReply {
  outcomes: readonly Outcome[]
}

/**
 * Stores items in order in one call, each like `putUser`, with the idempotent reply.
 *
 * @returns an outcome per item, in the same order, and a job for each record with new work
 */
export async function putUsers(
  db: Database,
  caller: Caller,
  items: readonly Item[],
  idempotency: Idempotency | undefined,
): Promise<BatchReply & { replayed: boolean; jobs: Job[] }> {
  const upserts = items.flatMap((item) => ('row' in item ? [item.row] : []))
  const locks = [...locksOfKey(idempotency), ...upserts.flatMap((row) => locksOf(row, undefined))]
  const [replies, , written, told] = await db.request(caller, locks, [
    findReply(idempotency),
    lockRows(upserts),
    write(upserts, idempotency),
    tellOutcomes(items, idempotency),
  ])
  const [reply] = allRows<{ answer: BatchReply }>(replies)
  const { outcomes } = reply?.answer ?? onlyRow<BatchReply>(told)
  const wrote = new Set(
    allRows<{ id: string | null }>(written).flatMap(({ id }) => (id === null ? [] : [Number(id)])),
  )
  return { outcomes, replayed: reply !== undefined, jobs: jobsOf(outcomes, wrote) }
}

/** In order, so that a user who comes again is written again. `id` is null for unchanged content. */
function write(upserts: readonly UpsertRow[], idempotency: Idempotency | undefined): SQL {
  const rows = upserts.map(({ userId, domain, schemaVersion, fields, text, memory }, place) => ({
    place,
    user_id: userId,
    domain,
    schema_version: schemaVersion,
    fields,
    context_id: text?.contextId,
    content: text?.content,
    memory_ref: memory?.ref,
    tenants: memory?.tenants,
  }))
  return sql`
    select put_user(user_id, domain, schema_version, fields, context_id, content, memory_ref, ${RESEND_AFTER})::int8 as id
    from (
      select * from jsonb_to_recordset(${json(rows)}) as sent (place int, user_id text, domain text,
        schema_version text, fields jsonb, context_id text, content text, memory_ref text, tenants jsonb)
      where ${idempotency ? sql`not exists (${replyTo(idempotency)}) and` : sql``} (tenants is null or tenants ? current_tenant()::text)
      order by place
    ) sent`
}

/** Locks rows in the same order as the background, which avoids deadlocks. */
function lockRows(upserts: readonly UpsertRow[]): SQL {
  const users = upserts.map(({ userId, domain }) => ({ user_id: userId, domain }))
  return sql`
    with named as materialized (
      select u.record_id from jsonb_to_recordset(${json(users)}) as sent (user_id text, domain text)
      cross join lateral (${userOf(sql`sent.user_id`, sql`sent.domain`)}) u
      order by u.record_id
    )
    select from named cross join lateral (select from users u where u.record_id = named.record_id for update) locked`
}

/** One lookup by index per item. A plain join may read every user of a large tenant: Postgres expects few of each. */
const userOf = (userId: SQL, domain: SQL): SQL => sql`
  select * from users where tenant_id = current_tenant() and user_id = ${userId} and domain = ${domain} limit 1`

function tellOutcomes(items: readonly Item[], idempotency: Idempotency | undefined): SQL {
  const slips = items.map((item) =>
    'row' in item
      ? {
          userId: item.row.userId,
          domain: item.row.domain,
          tenants: item.row.memory?.tenants,
          refused: item.refusedIfUnserved,
        }
      : { refused: item.refused },
  )
  const reply = { snapshot: sql`jsonb_build_object('outcomes', outcomes)`, about: sql`about` }
  const kept = idempotency ? sql`, kept as (${putReply(idempotency, reply, sql`from answer`)})` : sql``
  return sql`
    with told as (
      select item.i, u.record_id, case when u.record_id is null
        then jsonb_build_object('refused', item.slip -> 'refused') else jsonb_build_object('record', ${snapshot}) end as outcome
      from jsonb_array_elements(${json(slips)}) with ordinality as item (slip, i)
      left join lateral (${userOf(sql`item.slip ->> 'userId'`, sql`item.slip ->> 'domain'`)}) u
        on item.slip -> 'tenants' is null or item.slip -> 'tenants' ? current_tenant()::text
    ), answer as (
      select jsonb_agg(outcome order by i) as outcomes,
        array_agg(distinct record_id) filter (where record_id is not null) as about
      from told
    ) ${kept} select outcomes from answer`
}

/** One job per written record, for the work of its last write. */
function jobsOf(outcomes: readonly Outcome[], wrote: ReadonlySet<number>): Job[] {
  const records = outcomes.flatMap((outcome) => ('record' in outcome ? [outcome.record] : []))
  const jobs = records
    .filter(({ recordId }) => wrote.has(recordId))
    .map(({ recordId, workVersion }): [number, Job] => [recordId, { recordId, workVersion }])
  return [...new Map(jobs).values()]
}
