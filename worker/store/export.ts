import { sql } from 'drizzle-orm'
import type { MatchAnswer } from '../../shared/match.ts'
import type { BatchReply } from './batch.ts'
import type { StoredContext } from './contexts.ts'
import { allRows, type Caller, type Database } from './db.ts'
import type { Reply } from './keyed.ts'
import { inForce, past, type Snapshot, type StoredPast, snapshot, text, vectors } from './snapshot.ts'
import { delivery, type StoredDelivery } from './webhook-deliveries.ts'

/** Everything that is stored of one record. */
export interface Exported {
  snapshot: Snapshot
  past: StoredPast
  vectors: Readonly<Record<string, readonly number[]>>
  contexts: readonly StoredContext[]
  /** A match's `reply` is the answer itself; a batch's speaks of others as well. */
  replies: readonly {
    route: string
    key: string
    createdAt: string
    reply: Reply<unknown> | BatchReply | MatchAnswer
  }[]
  outcomes: {
    /** The earliest first. */
    given: readonly {
      domain: string
      candidateId: string
      outcome: string
      weight: number
      occurredAt: string
      matchId: string | null
    }[]
    /** How often each label. */
    received: Readonly<Record<string, number>>
  }
  /** The messages to webhooks. */
  deliveries: readonly StoredDelivery[]
}

/** Everything that is stored of a user, by domain name. Empty where there is no such user. */
export async function findEverything(
  db: Database,
  caller: Caller,
  userId: string,
  domain: string | undefined,
): Promise<Exported[]> {
  const statement = sql`select ${snapshot} as snapshot, ${past} as past, ${vectors} as vectors, (
      select coalesce(jsonb_agg(${text} || jsonb_build_object('domain', u.domain, 'content', c.content,
        'inForce', ${inForce}, 'createdAt', c.created_at) order by c.occurred_at, c.context_id), '[]')
      from contexts c where c.tenant_id = u.tenant_id and c.record_id = u.record_id
    ) as contexts, (
      select coalesce(jsonb_agg(jsonb_build_object('route', r.route, 'key', r.key, 'createdAt', r.created_at,
        'reply', r.snapshot) order by r.created_at), '[]')
      from replies r where r.tenant_id = u.tenant_id and r.snapshot is not null
        and (r.record_id = u.record_id or (r.record_id is null and r.about @> array[u.record_id]))
    ) as replies, jsonb_build_object('given', (
        select coalesce(jsonb_agg(jsonb_build_object('domain', o.domain, 'candidateId', c.user_id, 'outcome', o.outcome,
          'weight', o.weight, 'occurredAt', o.occurred_at, 'matchId', o.match_id) order by o.occurred_at, c.record_id), '[]')
        from outcomes o join users c on c.tenant_id = o.tenant_id and c.record_id = o.candidate_id
        where o.tenant_id = u.tenant_id and o.seeker_id = u.record_id
      ), 'received', (
        select coalesce(jsonb_object_agg(r.outcome, r.count), '{}')
        from (select o.outcome, count(*) from outcomes o
          where o.tenant_id = u.tenant_id and o.candidate_id = u.record_id group by o.outcome) r
    )) as outcomes, (
      select coalesce(jsonb_agg(${delivery} || jsonb_build_object('data', d.data) order by d.created_at), '[]')
      from webhook_deliveries d where d.tenant_id = u.tenant_id and d.record_id = u.record_id
    ) as deliveries
    from users u
    where u.tenant_id = current_tenant() and u.user_id = ${userId}
      and (${domain ?? null}::text is null or u.domain = ${domain ?? null}) order by u.domain`
  const [rows] = await db.request(caller, [], [statement])
  return allRows<Exported>(rows)
}
