import { type SQL, sql } from 'drizzle-orm'
import { allRows, bigintArray, type Caller, type Database, json, onlyRow } from './db.ts'
import { type DueRecord, type Snapshot, snapshot, unread } from './snapshot.ts'

/** What an upsert says. `fields` as sent, unknown keys and nulls included; the row keeps it as `explicit`. */
export interface Said {
  userId: string
  domain: string
  schemaVersion: string
  fields: Readonly<Record<string, unknown>>
  /** Its id is a hash of it: the same text of the same user is one row. */
  text: { contextId: string; content: string } | undefined
}

/** What must be true of the record's revision; else the statement refuses with KT412. */
export interface Precondition {
  /** `If-Match`: the record exists and has one of these revisions; `any` revision for `*`. */
  match: readonly number[] | 'any' | undefined
  /** `If-None-Match: *`: there is no record yet. */
  absent: boolean
}

/** An `Idempotency-Key` with the hash of the body that it came with. */
export interface Idempotency {
  route: string
  key: string
  fingerprint: string
}

export interface Put extends DueRecord {
  /** The write made work. False for unchanged content. */
  wrote: boolean
  /** The answer is one given before under the same key. */
  replayed: boolean
}

/**
 * Stores what an upsert says, in one call: the row with its mark that work is due, the text, and the reply to
 * repeat. The same content again changes nothing, unless the record has failed: then its work is due again.
 */
export async function putUser(
  db: Database,
  caller: Caller,
  request: {
    said: Said
    precondition: Precondition
    idempotency: Idempotency | undefined
    extractor: string
  },
): Promise<Put> {
  const { said, idempotency } = request
  const locks = [`user ${said.domain} ${said.userId}`]
  if (idempotency) locks.push(`key ${idempotency.route} ${idempotency.key}`)
  const [written, found] = await db.request(caller, locks, [
    write(request),
    read(said, idempotency, request.extractor),
  ])
  return { ...onlyRow<Omit<Put, 'wrote'>>(found), ...onlyRow<Pick<Put, 'wrote'>>(written) }
}

/**
 * The record of a user in one domain, or in every domain that they have a row in (in the order of domains' names).
 * Empty where there is none, or only another tenant's.
 */
export async function findUser(
  db: Database,
  caller: Caller,
  userId: string,
  domain: string | undefined,
): Promise<Snapshot[]> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select ${snapshot} as snapshot from users u
      where u.tenant_id = current_tenant() and u.user_id = ${userId}
        and (${domain ?? null}::text is null or u.domain = ${domain ?? null}) order by u.domain`,
    ],
  )
  return allRows<{ snapshot: Snapshot }>(rows).map((row) => row.snapshot)
}

/** How long a keyed reply is repeated. */
const inForceFor = sql`interval '24 hours'`

/** Until the sweeper wakes the queue for work whose own wake-up got lost. */
const RESEND_AFTER = sql`interval '60 seconds'`

function write({ said, precondition, idempotency }: Parameters<typeof putUser>[2]): SQL {
  const { match, absent } = precondition
  const changed = sql`(u.explicit, u.context_id) is distinct from (excluded.explicit, excluded.context_id)`
  return sql`
    with reply as (
      select fingerprint from replies
      where tenant_id = current_tenant() and route = ${idempotency?.route ?? null}::text
        and key = ${idempotency?.key ?? null}::text and created_at > now() - ${inForceFor}
    ), existing as (
      select revision from users
      where tenant_id = current_tenant() and user_id = ${said.userId} and domain = ${said.domain}
    ), allowed as (
      select case
        when exists (select from reply) then
          case when (select fingerprint from reply) = ${idempotency?.fingerprint ?? null}::text then false
            else refuse('KT422') end
        when ${absent}::boolean and exists (select from existing) then refuse('KT412')
        when ${match === 'any'}::boolean and not exists (select from existing) then refuse('KT412')
        when ${Array.isArray(match)}::boolean and not exists (
          select from existing where revision = any (${bigintArray(Array.isArray(match) ? match : [])})) then refuse('KT412')
        else true
      end as allowed
    ), written as (
      insert into users as u (tenant_id, user_id, domain, schema_version, explicit, context_id, due_at)
      select current_tenant(), ${said.userId}, ${said.domain}, ${said.schemaVersion}, ${json(said.fields)},
        ${said.text?.contextId ?? null}, now() + ${RESEND_AFTER}
      from allowed where allowed
      on conflict (tenant_id, user_id, domain) do update set
        schema_version = excluded.schema_version, explicit = excluded.explicit, context_id = excluded.context_id,
        explicit_at = case when u.explicit = excluded.explicit then u.explicit_at else now() end,
        revision = u.revision + (${changed})::int, updated_at = case when ${changed} then now() else u.updated_at end,
        work_version = u.work_version + 1, due_at = excluded.due_at, attempts = 0, error = null
      where ${changed} or u.schema_version <> excluded.schema_version or (u.due_at is null and u.error is not null)
      returning u.record_id
    ), texts as (
      insert into contexts (record_id, context_id, tenant_id, origin, content)
      select record_id, ${said.text?.contextId ?? null}, current_tenant(), 'upsert', ${said.text?.content ?? null}
      from written where ${said.text !== undefined}::boolean
      on conflict (record_id, context_id) do nothing
    )
    select exists (select from written) as wrote`
}

/** The record after the write, or the reply given before under the same key; a first reply is kept. */
function read(said: Said, idempotency: Idempotency | undefined, extractor: string): SQL {
  const key = idempotency?.key ?? null
  const route = idempotency?.route ?? null
  return sql`
    with record as (
      select u.record_id, ${snapshot} as snapshot, ${unread(extractor)} as unread from users u
      where u.tenant_id = current_tenant() and u.user_id = ${said.userId} and u.domain = ${said.domain}
    ), reply as (
      select snapshot from replies
      where tenant_id = current_tenant() and route = ${route}::text and key = ${key}::text
        and created_at > now() - ${inForceFor}
    ), kept as (
      insert into replies (tenant_id, route, key, fingerprint, record_id, snapshot)
      select current_tenant(), ${route}, ${key}, ${idempotency?.fingerprint ?? null}, record_id, snapshot
      from record where ${idempotency !== undefined}::boolean and not exists (select from reply)
      on conflict (tenant_id, route, key) do update set fingerprint = excluded.fingerprint,
        record_id = excluded.record_id, snapshot = excluded.snapshot, created_at = excluded.created_at
    )
    select reply.snapshot is not null as replayed, coalesce(reply.snapshot, record.snapshot) as snapshot,
      record.unread
    from (select) one left join record on true left join reply on true`
}
