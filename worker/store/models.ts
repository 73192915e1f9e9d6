import { type SQL, sql } from 'drizzle-orm'
import type { RankingModel } from '../../shared/ranking-model.ts'
import type { Report } from '../../shared/training.ts'
import { allRows, type Caller, type Database } from './db.ts'
import { type Idempotency, type KeyedReply, putIdempotent } from './replies.ts'
import type { StoredStanding, StoredTally } from './tally.ts'

/** A stored model. */
export interface StoredModel {
  version: string
  domain: string
  runId: string
  report: Report
  inForce: boolean
  erasedSince: number
  createdAt: string
}

const model: SQL = sql`jsonb_build_object('version', m.version, 'domain', m.domain, 'runId', m.run_id, 'report', m.report,
  'inForce', coalesce(l.version = m.version, false), 'erasedSince', m.erased_since, 'createdAt', m.created_at)`

/** The trained models of a domain, newest first. */
export async function findModels(db: Database, caller: Caller, domain: string): Promise<StoredModel[]> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select ${model} as model from models m
        left join learning l on l.tenant_id = m.tenant_id and l.domain = m.domain
        where m.tenant_id = current_tenant() and m.domain = ${domain} order by m.created_at desc, m.version desc`,
    ],
  )
  return allRows<{ model: StoredModel }>(rows).map((row) => row.model)
}

/**
 * Deploys a model from the next match on.
 *
 * @param shipped the domain whose shipped model `version` names, if any: then none of the tenant's is deployed
 * @returns no `reply` if there is no such model
 */
export function activateModel(
  db: Database,
  caller: Caller,
  idempotency: Idempotency | undefined,
  version: string,
  shipped: string | undefined,
): Promise<KeyedReply<{ domain: string; version: string; model: StoredModel | null }>> {
  const chosen =
    shipped === undefined
      ? sql`select m.domain, m.version from models m where m.tenant_id = current_tenant() and m.version = ${version}`
      : sql`select ${shipped}::text as domain, null::text as version`
  return putIdempotent(
    db,
    caller,
    idempotency,
    [],
    (isFirst) => sql`chosen as (${chosen}), put as (
        insert into learning as l (tenant_id, domain, version) select current_tenant(), domain, version from chosen where ${isFirst}
        on conflict (tenant_id, domain) do update set version = excluded.version
        returning l.*
      ), written as (
        select jsonb_build_object('domain', l.domain, 'version', ${version}::text,
          'model', (select ${model} from models m where m.tenant_id = l.tenant_id and m.version = l.version)) as reply
        from put l)`,
  )
}

/** A tenant's outcome statistics in a domain, for a match; sums as stored. */
export interface Learned {
  sums: StoredTally
  /** Null: the shipped one. */
  model: RankingModel | null
  /** The seeker's standing. */
  standing: StoredStanding
}
