import { type SQL, sql } from 'drizzle-orm'
import type { Job } from '../../shared/job.ts'
import type { FailedRecord, RetryRequest } from '../../shared/work.ts'
import { allRows, type Caller, type Database } from './db.ts'
import { RESEND_AFTER } from './keyed.ts'

/** The number of a domain's records in the same state with the same error; `code` is null without a failed attempt. */
export interface WorkCount {
  domain: string
  isDue: boolean
  code: string | null
  records: number
  /** ISO 8601 with Postgres's offset. */
  oldestDueAt: string | null
}

const isFailed = sql`u.due_at is null and u.error is not null`

/** Counts up to `limit` due records, longest first, and as many failed ones. */
export async function countWork(db: Database, caller: Caller, limit: number): Promise<WorkCount[]> {
  const some = (
    which: SQL,
    order: SQL,
  ) => sql`(select u.domain, u.due_at, u.error ->> 'code' as code from users u
    where u.tenant_id = current_tenant() and ${which} order by ${order} limit ${limit})`
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select jsonb_build_object('domain', w.domain, 'isDue', w.due_at is not null, 'code', w.code,
            'records', count(*), 'oldestDueAt', min(w.due_at)) as counted
          from (${some(sql`u.due_at is not null`, sql`u.due_at`)}
            union all ${some(isFailed, sql`u.record_id`)}) w
          group by w.domain, w.due_at is not null, w.code order by w.domain, w.code`,
    ],
  )
  return allRows<{ counted: WorkCount }>(rows).map(({ counted }) => counted)
}

export type FoundFailed = FailedRecord & { recordId: number }

/** Failed records, in the order of creation. */
export async function findFailed(
  db: Database,
  caller: Caller,
  { domain, after, limit }: { domain: string | undefined; after: number; limit: number },
): Promise<FoundFailed[]> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select jsonb_build_object('recordId', u.record_id, 'user_id', u.user_id, 'domain', u.domain,
            'attempts', u.attempts, 'error', jsonb_build_object('code', u.error -> 'code', 'message', u.error -> 'message')) as failed
          from users u where u.tenant_id = current_tenant() and ${isFailed} and u.record_id > ${after}
            and ${asked(sql`u.domain`, domain)}
          order by u.record_id limit ${limit}`,
    ],
  )
  return allRows<{ failed: FoundFailed }>(rows).map(({ failed }) => failed)
}

/** Like a repeated upsert, gives the work a new version, so that an older message cannot end it. */
export async function retryFailed(
  db: Database,
  caller: Caller,
  { domain, user_id: userId, code }: RetryRequest,
  limit: number,
): Promise<Job[]> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`update users u set due_at = now() + ${RESEND_AFTER}, work_version = u.work_version + 1, attempts = 0, error = null
          where u.tenant_id = current_tenant() and u.record_id in (
            select u.record_id from users u where u.tenant_id = current_tenant() and ${isFailed}
              and ${asked(sql`u.domain`, domain)} and ${asked(sql`u.user_id`, userId)}
              and ${asked(sql`u.error ->> 'code'`, code)}
            order by u.record_id limit ${limit} for update)
          returning jsonb_build_object('recordId', u.record_id, 'workVersion', u.work_version) as job`,
    ],
  )
  return allRows<{ job: Job }>(rows).map(({ job }) => job)
}

const asked = (column: SQL, value: string | undefined): SQL =>
  value === undefined ? sql`true` : sql`${column} = ${value}`
