import { type SQL, sql } from 'drizzle-orm'
import type { Job } from '../../shared/job.ts'
import type { DeliveryJob } from '../../shared/webhook.ts'
import { allRows, bigintArray, type Database, json, onlyRow } from './db.ts'
import { emitFailed, type WithDeliveryJob } from './webhook-outbox.ts'

/**
 * A dead letter: the work that it was sent for has failed, unless newer work is due.
 *
 * @returns the messages to webhooks that say so
 */
export async function failWork(
  db: Database,
  jobs: readonly Job[],
  error: { code: string; message: string },
  attempts: number,
): Promise<DeliveryJob[]> {
  const [rows] = await db.background([
    sql`with failed as (
        update users u set due_at = null, error = ${json(error)}, attempts = ${attempts}
        from jsonb_to_recordset(${json(jobs)}) as j ("recordId" bigint, "workVersion" bigint)
        where u.record_id = j."recordId" and u.work_version = j."workVersion" and u.due_at is not null
        returning u.*
      ), emitted as (${emitFailed})
      select job from emitted`,
  ])
  return allRows<WithDeliveryJob>(rows).map((row) => row.job)
}

/**
 * Takes up to `limit` overdue records, the most overdue first, and makes them invisible for `resendAfterSeconds`.
 * Two sweeps at the same time take different ones.
 */
export async function takeOverdue(db: Database, limit: number, resendAfterSeconds: number): Promise<Job[]> {
  const [rows] = await db.background([
    sql`update users u set due_at = now() + ${resendAfterSeconds} * interval '1 second'
      where u.record_id in (
        select record_id from users where due_at < now() order by due_at limit ${limit} for update skip locked)
      returning jsonb_build_object('recordId', u.record_id, 'workVersion', u.work_version) as job`,
  ])
  return allRows<{ job: Job }>(rows).map((row) => row.job)
}

/** Makes the work of jobs that could not be sent due at once: the next sweep takes it again. */
export async function giveBack(db: Database, jobs: readonly Job[]): Promise<void> {
  await db.background([
    sql`update users u set due_at = now()
      from jsonb_to_recordset(${json(jobs)}) as j ("recordId" bigint, "workVersion" bigint)
      where u.record_id = j."recordId" and u.work_version = j."workVersion" and u.due_at is not null`,
  ])
}

/** How many of some jobs are still to be done, without those due in more than `seconds`. */
export async function countUnderWay(db: Database, jobs: readonly Job[], seconds: number): Promise<number> {
  const [rows] = await db.background([
    sql`select count(*)::int8 as jobs from users
      where record_id = any (${bigintArray(jobs.map(({ recordId }) => recordId))})
        and due_at < now() + ${seconds} * interval '1 second'`,
  ])
  return Number(onlyRow<{ jobs: string }>(rows).jobs)
}

/** How many records of each tenant are due in more than `seconds`. */
export async function countWaiting(
  db: Database,
  tenantIds: readonly string[],
  seconds: number,
): Promise<Map<string, number>> {
  const [rows] = await db.background([
    sql`select tenant_id, count(*)::int8 as waiting from users
      where due_at > now() + ${seconds} * interval '1 second'
        and tenant_id in (select value::uuid from jsonb_array_elements_text(${json(tenantIds)}))
      group by tenant_id`,
  ])
  const counted = allRows<{ tenant_id: string; waiting: string }>(rows)
  return new Map(counted.map((row) => [row.tenant_id, Number(row.waiting)]))
}

/** Not of records that have failed by something that another version does not fix. */
export const isMendable = sql`(error is null or error ->> 'code' in ('extraction_failed', 'embedding_failed'))`

/**
 * Makes work of up to `limit` records of a domain that other versions than `pipeline` made. Until it is done they are
 * served as they are. Records whose work is due anyway are left alone, and those that have failed by something that
 * another version does not fix.
 */
export async function takeOutdated(
  db: Database,
  domain: string,
  pipeline: string,
  limit: number,
): Promise<Job[]> {
  const [rows] = await db.background([
    sql`update users u set due_at = now() + interval '60 seconds', work_version = u.work_version + 1, attempts = 0
      where u.record_id in (
        select record_id from users
        where domain = ${domain} and (pipeline < ${pipeline} or pipeline > ${pipeline})
          and due_at is null
          and ${isMendable}
        limit ${limit} for update skip locked)
      returning jsonb_build_object('recordId', u.record_id, 'workVersion', u.work_version) as job`,
  ])
  return allRows<{ job: Job }>(rows).map((row) => row.job)
}

/**
 * The same of records in tenants' own domains: up to `limit` of each domain, each by its tenant's current version.
 *
 * @param makers what follows the versions of domain and head in a record's `pipeline`
 */
export async function takeOutdatedOwn(db: Database, makers: string, limit: number): Promise<Job[]> {
  // Each side of the current one is a range of the index of its own.
  const made = (order: SQL) => sql`select * from (
    select record_id from users o
    where o.tenant_id = d.tenant_id and o.domain = d.name and o.pipeline ${order} d.pipeline and o.due_at is null
      and ${isMendable}
    limit ${limit} for update skip locked) o`
  const [rows] = await db.background([
    sql`update users u set due_at = now() + interval '60 seconds', work_version = u.work_version + 1, attempts = 0
      where u.record_id in (
        select o.record_id
        from (select d.*, d.version || ' ' || d.head_version || ' ' || ${makers}::text as pipeline
          from definitions d where d.is_current) d
        cross join lateral (${made(sql`<`)} union all ${made(sql`>`)} limit ${limit}) o
        limit ${MOST_AT_ONCE})
      returning jsonb_build_object('recordId', u.record_id, 'workVersion', u.work_version) as job`,
  ])
  return allRows<{ job: Job }>(rows).map((row) => row.job)
}

const MOST_AT_ONCE = 10_000

/** For how long the most overdue work is overdue; 0 where none is overdue. */
export async function oldestDueSeconds(db: Database): Promise<number> {
  const [rows] = await db.background([
    sql`select greatest(0, extract(epoch from now() - min(due_at)))::float8 as seconds
      from users where due_at is not null`,
  ])
  return Math.round(onlyRow<{ seconds: number | null }>(rows).seconds ?? 0)
}
