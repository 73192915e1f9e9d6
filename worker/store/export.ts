import { sql } from 'drizzle-orm'
import type { MatchAnswer } from '../../shared/match.ts'
import type { BatchReply } from './batch.ts'
import { allRows, type Caller, type Database } from './db.ts'
import type { Reply } from './keyed.ts'
import { type Paged, paged, readPaged } from './paged.ts'
import { past, type Snapshot, type StoredPast, snapshot, vectors } from './snapshot.ts'
import { delivery, type StoredDelivery } from './webhook-deliveries.ts'

/** The first part of an export in each domain; its lists follow in pages. */
export interface ExportedRecord {
  snapshot: Snapshot
  past: StoredPast
  vectors: Readonly<Record<string, readonly number[]>>
  /** Counts of others' decisions on the user, by label. */
  received: Readonly<Record<string, number>>
}

/** A user's records, by domain name. Empty if the user does not exist. */
export async function findExported(
  db: Database,
  caller: Caller,
  userId: string,
  domain: string | undefined,
): Promise<ExportedRecord[]> {
  const statement = sql`select ${snapshot} as snapshot, ${past} as past, ${vectors} as vectors, (
      select coalesce(jsonb_object_agg(r.outcome, r.count), '{}')
      from (select o.outcome, count(*) from outcomes o
        where o.tenant_id = u.tenant_id and o.candidate_id = u.record_id group by o.outcome) r
    ) as received
    from users u
    where u.tenant_id = current_tenant() and u.user_id = ${userId}
      and (${domain ?? null}::text is null or u.domain = ${domain ?? null}) order by u.domain`
  const [rows] = await db.request(caller, [], [statement])
  return allRows<ExportedRecord>(rows)
}

/** A stored idempotent reply. A match's `reply` is the answer itself; a batch's includes other users. */
export interface ExportedReply {
  route: string
  key: string
  createdAt: string
  reply: Reply<unknown> | BatchReply | MatchAnswer
}

/** A decision of the user on another. */
export interface ExportedOutcome {
  domain: string
  candidateId: string
  candidateRecord: number
  outcome: string
  weight: number
  occurredAt: string
  matchId: string | null
}

const LIMIT = 200

/** The next stored replies about a record, oldest first. */
export async function findReplies(
  db: Database,
  caller: Caller,
  recordId: number,
  after: ExportedReply | undefined,
): Promise<Paged<ExportedReply>> {
  const [rows] = await db.request(
    caller,
    [],
    [
      paged(
        sql`select jsonb_build_object('route', r.route, 'key', r.key, 'createdAt', r.created_at, 'reply', r.snapshot) as row,
          row_number() over (order by r.created_at, r.route, r.key) as n
        from replies r where r.tenant_id = current_tenant() and r.snapshot is not null
          and (r.record_id = ${recordId} or (r.record_id is null and r.about @> array[${recordId}::bigint]))
          ${after ? sql`and (r.created_at, r.route, r.key) > (${after.createdAt}::timestamptz, ${after.route}, ${after.key})` : sql``}
        order by r.created_at, r.route, r.key limit ${LIMIT + 1}`,
        LIMIT,
      ),
    ],
  )
  return readPaged(rows)
}

/** The next outcomes that a record's user gave, oldest first. */
export async function findGiven(
  db: Database,
  caller: Caller,
  recordId: number,
  after: ExportedOutcome | undefined,
): Promise<Paged<ExportedOutcome>> {
  const [rows] = await db.request(
    caller,
    [],
    [
      paged(
        sql`select jsonb_build_object('domain', o.domain, 'candidateId', c.user_id, 'candidateRecord', c.record_id,
            'outcome', o.outcome, 'weight', o.weight, 'occurredAt', o.occurred_at, 'matchId', o.match_id) as row,
          row_number() over (order by o.occurred_at, o.candidate_id) as n
        from outcomes o join users c on c.tenant_id = o.tenant_id and c.record_id = o.candidate_id
        where o.tenant_id = current_tenant() and o.seeker_id = ${recordId}
          ${after ? sql`and (o.occurred_at, o.candidate_id) > (${after.occurredAt}::timestamptz, ${after.candidateRecord})` : sql``}
        order by o.occurred_at, o.candidate_id limit ${LIMIT + 1}`,
        LIMIT,
      ),
    ],
  )
  return readPaged(rows)
}

/** The next webhook messages about a record, oldest first. */
export async function findMessages(
  db: Database,
  caller: Caller,
  recordId: number,
  after: StoredDelivery | undefined,
): Promise<Paged<StoredDelivery>> {
  const [rows] = await db.request(
    caller,
    [],
    [
      paged(
        sql`select ${delivery} || jsonb_build_object('data', d.data) as row,
          row_number() over (order by d.created_at, d.delivery_id) as n
        from webhook_deliveries d where d.tenant_id = current_tenant() and d.record_id = ${recordId}
          ${after ? sql`and (d.created_at, d.delivery_id) > (${after.createdAt}::timestamptz, ${after.id})` : sql``}
        order by d.created_at, d.delivery_id limit ${LIMIT + 1}`,
        LIMIT,
      ),
    ],
  )
  return readPaged(rows)
}
