import { sql } from 'drizzle-orm'
import type { Job } from '../../shared/job.ts'
import type { RetentionRule } from '../../shared/retention.ts'
import { allRows, type Caller, type Database, onlyRow } from './db.ts'
import { RESEND_AFTER } from './keyed.ts'

/** A tenant's rule and its effect. */
export interface StoredRetention extends RetentionRule {
  texts: number
  carriedOutAt: string | null
}

const stored = sql`r.days, r.keep, r.texts::int, to_json(r.carried_out_at) as "carriedOutAt"`

/** Undefined if the tenant has no rule. */
export async function findRetention(db: Database, caller: Caller): Promise<StoredRetention | undefined> {
  const statement = sql`select ${stored} from retention r where r.tenant_id = current_tenant()`
  const [rows] = await db.request(caller, [], [statement])
  return allRows<StoredRetention>(rows)[0]
}

/** Sets the rule. @returns it, with the effect so far */
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
 * Applies every tenant's rule to at most `most` texts, oldest first.
 *
 * @returns a job for each affected record, whose work is due, and the number of texts
 */
export async function applyRetention(db: Database, most: number): Promise<{ jobs: Job[]; texts: number }> {
  const [rows] = await db.background([sql`select * from carry_out_retention(${most}, ${RESEND_AFTER})`])
  const done = allRows<{ job: Job; texts: number }>(rows)
  return { jobs: done.map(({ job }) => job), texts: done.reduce((sum, { texts }) => sum + texts, 0) }
}
