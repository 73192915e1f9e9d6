import { sql } from 'drizzle-orm'
import { type TextPosition, textsFrom } from './contexts.ts'
import { allRows, type Caller, type Database } from './db.ts'
import { IN_ORDER, type Paged, paged, readPaged } from './paged.ts'
import {
  inForce,
  pastUpsert,
  type Snapshot,
  type StoredText,
  type StoredUpsert,
  snapshot,
  text,
  upsertsOf,
} from './snapshot.ts'

/** A text with its status. */
export interface PastText {
  text: StoredText
  inForce: boolean
  /** When the last upsert with this text was replaced; null while in force. */
  replacedAt: string | null
}

interface OfUser {
  userId: string
  domain: string
  limit: number
}

const user = ({ userId, domain }: OfUser) =>
  sql`u.tenant_id = current_tenant() and u.user_id = ${userId} and u.domain = ${domain}`

/** A record with its next texts, oldest first. Undefined if the user does not exist. */
export async function findPastTexts(
  db: Database,
  caller: Caller,
  page: OfUser & { after: TextPosition | undefined },
): Promise<{ snapshot: Snapshot; hasUpserts: boolean; texts: Paged<PastText> } | undefined> {
  const replacedAt = sql`(select max(h.replaced_at) ${upsertsOf}
    and (h.context_id = c.context_id or h.memory_ref = c.memory_ref))`
  const [records, rows] = await db.request(
    caller,
    [],
    [
      sql`select ${snapshot} as snapshot, exists (select ${upsertsOf}) as "hasUpserts", ${IN_ORDER} from users u
        where ${user(page)}`,
      paged(
        sql`select jsonb_build_object('text', ${text}, 'inForce', ${inForce},
            'replacedAt', case when not ${inForce} then ${replacedAt} end) as row,
          row_number() over (order by c.occurred_at, c.context_id) as n
        from users u cross join lateral (${textsFrom(page.after, page.limit + 1)}) c where ${user(page)}`,
        page.limit,
      ),
    ],
  )
  const [record] = allRows<{ snapshot: Snapshot; hasUpserts: boolean }>(records)
  return record && { ...record, texts: readPaged(rows) }
}

/** A record with its next replaced upserts, in order, after `after`. */
export async function findPastUpserts(
  db: Database,
  caller: Caller,
  page: OfUser & { after: number },
): Promise<{ snapshot: Snapshot; upserts: Paged<StoredUpsert> } | undefined> {
  const [records, rows] = await db.request(
    caller,
    [],
    [
      sql`select ${snapshot} as snapshot from users u where ${user(page)}`,
      paged(
        sql`select ${pastUpsert} as row, row_number() over (order by h.revision) as n
        from users u cross join lateral (select * ${upsertsOf} and h.revision > ${page.after}
          order by h.revision limit ${page.limit + 1}) h
        where ${user(page)}`,
        page.limit,
      ),
    ],
  )
  const [record] = allRows<{ snapshot: Snapshot }>(records)
  return record && { ...record, upserts: readPaged(rows) }
}
