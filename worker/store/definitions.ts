import { type SQL, sql } from 'drizzle-orm'
import type { Definition } from '../../shared/definition.ts'
import { allRows, type Caller, type Database, json, onlyRow, textArray } from './db.ts'
import { isRecoverable } from './outbox.ts'

/** A stored version of a tenant's own domain. */
export interface StoredDefinition {
  name: string
  version: string
  definition: Definition
}

export interface ListedDefinition extends StoredDefinition {
  createdAt: string
}

/** Changes of domains are serialized; requests that use a tenant's own domain hold the lock shared. */
const LOCKS = ['domains']

const listed = sql`d.name, d.version, d.definition, to_json(d.created_at) #>> '{}' as "createdAt"`

/**
 * Stores a definition as the next version of the domain, unless it equals the current one.
 *
 * @param expected the current version must be this one, or none for ''; undefined: no precondition
 * @throws AppError `precondition_failed`, `conflict` if the tenant has the maximum number of domains
 */
export async function putDefinition(
  db: Database,
  caller: Caller,
  put: { name: string; definition: Definition; headVersion: string; expected: string | undefined },
  most: { domains: number; versions: number },
): Promise<ListedDefinition> {
  const [rows] = await db.request(
    caller,
    LOCKS,
    [
      sql`select ${listed} from put_definition(${put.name}, ${json(put.definition)}, ${put.headVersion},
        ${put.expected ?? null}, ${most.domains}, ${most.versions}) d`,
    ],
    { once: put.expected !== undefined },
  )
  return onlyRow<ListedDefinition>(rows)
}

/** The requested domains and versions of a tenant, and the names of all its domains. */
export interface Known {
  names: readonly string[]
  /** The current versions of `names`. */
  current: readonly StoredDefinition[]
  /** The last version number of each of `names`, even if deleted. */
  numbers: Readonly<Record<string, number>>
  /** By requested version: that one, or the next that is still kept. */
  versions: readonly (StoredDefinition & { asked: string })[]
}

/** One call, which verifies the key. */
export async function findDefinitions(
  db: Database,
  caller: Caller,
  asked: { names: readonly string[]; versions: readonly string[] },
): Promise<Known> {
  const [rows] = await db.request(caller, [], [sql`select ${known(asked)} as known`])
  return onlyRow<{ known: Known }>(rows).known
}

function known({ names, versions }: { names: readonly string[]; versions: readonly string[] }): SQL {
  const one = sql`'name', d.name, 'version', d.version, 'definition', d.definition`
  return sql`jsonb_build_object(
    'names', (select coalesce(jsonb_agg(d.name order by d.name), '[]') from definitions d
      where d.tenant_id = current_tenant() and d.is_current),
    'current', (select coalesce(jsonb_agg(jsonb_build_object(${one})), '[]') from definitions d
      where d.tenant_id = current_tenant() and d.is_current and d.name = any (${textArray(names)})),
    'numbers', (select coalesce(jsonb_object_agg(n.name, n.number), '{}') from (
      select d.name, max(d.number) as number from definitions d
      where d.tenant_id = current_tenant() and d.name = any (${textArray(names)}) group by d.name) n),
    'versions', (select coalesce(jsonb_agg(jsonb_build_object('asked', a.version, ${one})), '[]')
      from unnest(${textArray(versions)}) a (version) cross join lateral (
        select d.* from definitions d
        where d.tenant_id = current_tenant() and d.definition is not null
          and d.name = regexp_replace(a.version, '[.]v[0-9]+$', '')
          and d.number >= substring(a.version from '[.]v([0-9]{1,9})$')::int
        order by d.number limit 1) d))`
}

/** Versions of several tenants, for the background. */
export async function findDefinitionsOf(
  db: Database,
  asked: readonly { tenantId: string; version: string }[],
): Promise<(StoredDefinition & { tenantId: string })[]> {
  const [rows] = await db.background([
    sql`select d.tenant_id as "tenantId", d.name, d.version, d.definition
      from jsonb_to_recordset(${json(asked)}) as a ("tenantId" uuid, version text)
      join definitions d on d.tenant_id = a."tenantId" and d.version = a.version and d.definition is not null`,
  ])
  return allRows<StoredDefinition & { tenantId: string }>(rows)
}

/** The progress of a domain's records. */
export interface Progress {
  users: number
  /** Made with an older version, and served unchanged until enriched again. */
  outdated: number
}

const progress = sql`(select jsonb_build_object('users', count(*), 'outdated',
    count(*) filter (where u.due_at is not null or (u.pipeline not like d.version || ' %' and ${isRecoverable})))
  from users u where u.tenant_id = d.tenant_id and u.domain = d.name) as progress`

/** The current version of each of the tenant's own domains, by name. */
export async function listDefinitions(
  db: Database,
  caller: Caller,
): Promise<(ListedDefinition & { progress: Progress })[]> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select ${listed}, ${progress} from definitions d
        where d.tenant_id = current_tenant() and d.is_current order by d.name`,
    ],
  )
  return allRows(rows)
}

/** The stored versions of a domain, newest first; empty if there is none. */
export async function listVersions(
  db: Database,
  caller: Caller,
  name: string,
): Promise<(ListedDefinition & { progress: Progress })[]> {
  const [rows] = await db.request(
    caller,
    [],
    [
      sql`select ${listed}, case when d.is_current then ${sql`(select p.progress from (select ${progress}) p)`} end as progress
        from definitions d where d.tenant_id = current_tenant() and d.name = ${name}
          and exists (select from definitions c where c.tenant_id = current_tenant() and c.name = ${name} and c.is_current)
        order by d.number desc`,
    ],
  )
  return allRows(rows)
}

/**
 * Deletes a domain with all its versions. The last version number is kept, so that none is reused.
 *
 * @throws AppError `not_found`, `precondition_failed`, `conflict` while the domain has users
 */
export async function deleteDefinition(
  db: Database,
  caller: Caller,
  name: string,
  expected: string | undefined,
): Promise<void> {
  const mine = sql`d.tenant_id = current_tenant() and d.name = ${name}`
  await db.request(
    caller,
    LOCKS,
    [
      sql`select case when not exists (select from definitions d where ${mine} and d.is_current) then refuse('KT404')
        when ${expected ?? null}::text is not null and not exists (
          select from definitions d where ${mine} and d.is_current and d.version = ${expected ?? null}) then refuse('KT412')
        when exists (select from users u where u.tenant_id = current_tenant() and u.domain = ${name}) then refuse('KT410') end`,
      sql`delete from definitions d where ${mine} and not d.is_current`,
      sql`update definitions d set definition = null, is_current = false where ${mine}`,
    ],
    { once: true },
  )
}
