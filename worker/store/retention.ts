import { sql } from 'drizzle-orm'
import type { Job } from '../../shared/job.ts'
import type { RetentionRule } from '../../shared/retention.ts'
import { allRows, type Caller, type Database, onlyRow } from './db.ts'
import { RESEND_AFTER } from './keyed.ts'

/** A tenant's rule, and what it came to. */
export interface StoredRetention extends RetentionRule {
  texts: number
  carriedOutAt: string | null
}

const stored = sql`r.days, r.keep, r.texts::int, to_json(r.carried_out_at) as "carriedOutAt"`

/** Undefined where the tenant has never set one. */
export async function findRetention(db: Database, caller: Caller): Promise<StoredRetention | undefined> {
  const statement = sql`select ${stored} from retention r where r.tenant_id = current_tenant()`
  const [rows] = await db.request(caller, [], [statement])
  return allRows<StoredRetention>(rows)[0]
}

/** This rule from now on. @returns it, with what the ones before came to */
export async function putRetention(
  db: Database,
  caller: Caller,
  { days, keep }: RetentionRule,
): Promise<StoredRetention> {
  const statement = sql`insert into retention as r (tenant_id, days, keep)
    values (current_tenant(), ${days}::int, ${keep})
    on conflict (tenant_id) do update set days = excluded.days, keep = excluded.keep
    returning ${stored}`
  const [rows] = await db.request(caller, [], [statement])
  return onlyRow<StoredRetention>(rows)
}

/**
 * Carries out every tenant's rule on at most `most` texts, the oldest first.
 *
 * @returns a job for each record that lost some, whose work is due, and how many texts it was
 */
export async function carryOutRetention(db: Database, most: number): Promise<{ jobs: Job[]; texts: number }> {
  const [rows] = await db.background([sql`select * from carry_out_retention(${most}, ${RESEND_AFTER})`])
  const done = allRows<{ job: Job; texts: number }>(rows)
  return { jobs: done.map(({ job }) => job), texts: done.reduce((sum, { texts }) => sum + texts, 0) }
}
