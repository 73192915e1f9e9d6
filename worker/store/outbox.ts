import { type SQL, sql } from 'drizzle-orm'
import type { Job } from '../../shared/job.ts'
import type { DeliveryJob } from '../../shared/webhook.ts'
import { allRows, bigintArray, type Database, json, onlyRow } from './db.ts'
import { emitFailed, type WithDeliveryJob } from './webhook-outbox.ts'

/**
 * Marks a dead letter's work as failed, unless newer work is due.
 *
 * @returns the webhook messages about it
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
 * Takes up to `limit` overdue records, most overdue first, with a visibility timeout of `resendAfterSeconds`.
 * Concurrent sweeps take different ones.
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

/** Makes work due again whose jobs could not be sent. */
export async function releaseJobs(db: Database, jobs: readonly Job[]): Promise<void> {
  await db.background([
    sql`update users u set due_at = now()
      from jsonb_to_recordset(${json(jobs)}) as j ("recordId" bigint, "workVersion" bigint)
      where u.record_id = j."recordId" and u.work_version = j."workVersion" and u.due_at is not null`,
  ])
}

/** Counts unfinished jobs, without those due in more than `seconds`. */
export async function countInProgress(db: Database, jobs: readonly Job[], seconds: number): Promise<number> {
  const [rows] = await db.background([
    sql`select count(*)::int8 as jobs from users
      where record_id = any (${bigintArray(jobs.map(({ recordId }) => recordId))})
        and due_at < now() + ${seconds} * interval '1 second'`,
  ])
  return Number(onlyRow<{ jobs: string }>(rows).jobs)
}

/** Counts records by tenant that are due in more than `seconds`. */
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

/** Excludes failures that another version cannot fix. */
export const isRecoverable = sql`(error is null or error ->> 'code' in ('extraction_failed', 'embedding_failed'))`

/**
 * Makes up to `limit` records of a domain due that have another `pipeline`. They are served unchanged until enriched.
 * Records with due work are skipped, as are failures that another version cannot fix.
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
          and ${isRecoverable}
        limit ${limit} for update skip locked)
      returning jsonb_build_object('recordId', u.record_id, 'workVersion', u.work_version) as job`,
  ])
  return allRows<{ job: Job }>(rows).map((row) => row.job)
}

/**
 * Like `takeOutdated` for tenants' own domains: up to `limit` of each, by its tenant's current version.
 *
 * @param makers the part of `pipeline` after the versions of domain and head
 */
export async function takeOutdatedOwn(db: Database, makers: string, limit: number): Promise<Job[]> {
  // Two ranges of the index: below and above the current value.
  const made = (order: SQL) => sql`select * from (
    select record_id from users o
    where o.tenant_id = d.tenant_id and o.domain = d.name and o.pipeline ${order} d.pipeline and o.due_at is null
      and ${isRecoverable}
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

/** How long the most overdue work is overdue; 0 if none is. */
export async function oldestDueSeconds(db: Database): Promise<number> {
  const [rows] = await db.background([
    sql`select greatest(0, extract(epoch from now() - min(due_at)))::float8 as seconds
      from users where due_at is not null`,
  ])
  return Math.round(onlyRow<{ seconds: number | null }>(rows).seconds ?? 0)
}
