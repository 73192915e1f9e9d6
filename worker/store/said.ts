import { sql } from 'drizzle-orm'
import { allRows, type Caller, type Database } from './db.ts'

/** As much as one answer of the database may bring: Neon cuts answers off at 10 MB. */
const MAX_PAGE_BYTES = 4 * 1024 * 1024

/** What clients have said of a user and what is in force of it, as they said it. */
export interface SaidOfUser {
  recordId: number
  userId: string
  domain: string
  explicit: Readonly<Record<string, unknown>>
  memoryRef: string | null
  /** The text of the upsert. */
  context: string | null
  /** In the order in which they were said. */
  appended: readonly { content: string; source: string; occurredAt: string }[]
}

/**
 * What was said of the users of a domain (or of all), oldest record first, from the one after `after` on.
 *
 * @returns at most `limit`, fewer where they say a lot but at least one; `isLast` if there are no more
 */
export async function findSaid(
  db: Database,
  caller: Caller,
  page: { domain: string | undefined; after: number; limit: number },
): Promise<{ said: SaidOfUser[]; isLast: boolean }> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`with page as (
        select u.* from users u
        where u.tenant_id = current_tenant() and u.record_id > ${page.after}
          and (${page.domain ?? null}::text is null or u.domain = ${page.domain ?? null})
        order by u.record_id limit ${page.limit + 1}
      ), said as (
        select c.record_id, sum(octet_length(c.content)) as bytes,
          max(c.content) filter (where c.context_id = u.context_id) as context,
          coalesce(jsonb_agg(jsonb_build_object('content', c.content, 'source', c.source, 'occurredAt', c.occurred_at)
            order by c.occurred_at, c.context_id) filter (where c.origin = 'append'), '[]') as appended
        from contexts c join page u using (record_id)
        where c.tenant_id = current_tenant() and not c.wordless and (c.origin = 'append' or c.context_id = u.context_id)
        group by c.record_id
      ), sized as (
        select u.record_id, sum(octet_length(u.explicit::text) + coalesce(s.bytes, 0)) over (order by u.record_id)
          - octet_length(u.explicit::text) - coalesce(s.bytes, 0) as before
        from page u left join said s using (record_id)
      )
      select jsonb_build_object('recordId', u.record_id, 'userId', u.user_id, 'domain', u.domain,
          'explicit', u.explicit, 'memoryRef', u.memory_ref, 'context', s.context,
          'appended', coalesce(s.appended, '[]')) as said,
        (select count(*) from page)::int as found
      from page u join sized z using (record_id) left join said s using (record_id)
      where z.before < ${MAX_PAGE_BYTES}
      order by u.record_id limit ${page.limit}`,
    ],
  )
  const found = allRows<{ said: SaidOfUser; found: number }>(rows)
  return { said: found.map((row) => row.said), isLast: found.length === (found[0]?.found ?? 0) }
}
