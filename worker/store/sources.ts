import { sql } from 'drizzle-orm'
import type { TextPosition } from './contexts.ts'
import { allRows, type Caller, type Database } from './db.ts'
import { IN_ORDER, MAX_PAGE_BYTES, type Paged, paged, readPaged } from './paged.ts'

/** A user's sources in force, as clients sent them. */
export interface UserSources {
  recordId: number
  userId: string
  domain: string
  explicit: Readonly<Record<string, unknown>>
  memoryRef: string | null
  /** The text of the upsert. */
  context: string | null
  /** In the order of `occurredAt`. */
  appended: readonly Appended[]
  /** Too many for a page of users: `appended` is empty, and `findAppended` has them. */
  isLong: boolean
}

interface Appended {
  content: string
  source: string
  occurredAt: string
}

/** Beyond this number appended texts are read in pages of their own. */
const MAX_TEXTS = 500

const isAppended = sql`c.tenant_id = current_tenant() and c.origin = 'append' and not c.wordless`

/**
 * Sources of the users of a domain, or of all, oldest record first, after `after`.
 *
 * @returns at most `limit` and at least one, fewer if they are large; only the first one can be `isLong`. `isLast` if
 *   there are no more
 */
export async function findSources(
  db: Database,
  caller: Caller,
  page: { domain: string | undefined; after: number; limit: number },
): Promise<{ users: UserSources[]; isLast: boolean }> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`with page as (
        select u.*, c.content as context from users u
          left join contexts c on c.tenant_id = u.tenant_id and c.record_id = u.record_id
            and c.context_id = u.context_id and not c.wordless
        where u.tenant_id = current_tenant() and u.record_id > ${page.after}
          and (${page.domain ?? null}::text is null or u.domain = ${page.domain ?? null})
        order by u.record_id limit ${page.limit + 1}
      ), sized as (
        select u.record_id, t.texts > ${MAX_TEXTS} or t.bytes > ${MAX_PAGE_BYTES} as is_long,
          octet_length(u.explicit::text) + coalesce(octet_length(u.context), 0)
            + case when t.texts > ${MAX_TEXTS} then 0 else t.bytes end as bytes
        from page u cross join lateral (
          select count(*) as texts, coalesce(sum(octet_length(c.content)), 0) as bytes
          from (select c.content from contexts c where ${isAppended} and c.record_id = u.record_id
            limit ${MAX_TEXTS + 1}) c) t
      ), placed as (
        select record_id, is_long, row_number() over in_order = 1
          or (sum(bytes) over in_order - bytes < ${MAX_PAGE_BYTES} and not bool_or(is_long) over in_order) as fits
        from sized window in_order as (order by record_id)
      )
      select jsonb_build_object('recordId', u.record_id, 'userId', u.user_id, 'domain', u.domain,
          'explicit', u.explicit, 'memoryRef', u.memory_ref, 'context', u.context, 'isLong', p.is_long,
          'appended', case when p.is_long then '[]' else (
            select coalesce(jsonb_agg(jsonb_build_object('content', c.content, 'source', c.source,
              'occurredAt', c.occurred_at) order by c.occurred_at, c.context_id), '[]')
            from contexts c where ${isAppended} and c.record_id = u.record_id) end) as sources,
        (select count(*) from page)::int as found
      from page u join placed p using (record_id)
      where p.fits order by u.record_id limit ${page.limit}`,
    ],
  )
  const found = allRows<{ sources: UserSources; found: number }>(rows)
  return { users: found.map((row) => row.sources), isLast: found.length === (found[0]?.found ?? 0) }
}

/** The next appended texts of a record, oldest first. */
export async function findAppended(
  db: Database,
  caller: Caller,
  recordId: number,
  after: TextPosition | undefined,
): Promise<Paged<Appended & { contextId: string; userId: string; domain: string }>> {
  const [, rows] = await db.request(
    caller,
    [],
    [
      sql`select ${IN_ORDER}`,
      paged(
        sql`select jsonb_build_object('content', c.content, 'source', c.source, 'occurredAt', c.occurred_at,
            'contextId', c.context_id, 'userId', u.user_id, 'domain', u.domain) as row,
          row_number() over (order by c.occurred_at, c.context_id) as n
        from users u join contexts c using (tenant_id, record_id)
        where u.record_id = ${recordId} and ${isAppended}
          ${after ? sql`and (c.occurred_at, c.context_id) > (${after[0]}::timestamptz, ${after[1]})` : sql``}
        order by c.occurred_at, c.context_id limit ${MAX_TEXTS + 1}`,
        MAX_TEXTS,
      ),
    ],
  )
  return readPaged(rows)
}
