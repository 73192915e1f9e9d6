import { type SQL, sql } from 'drizzle-orm'
import type { Definition } from '../../shared/definition.ts'
import { allRows, type Caller, type Database, json, onlyRow, textArray } from './db.ts'
import { isMendable } from './outbox.ts'

/** A version of a tenant's own domain, as it is kept. */
export interface StoredDefinition {
  name: string
  version: string
  definition: Definition
}

export interface ListedDefinition extends StoredDefinition {
  createdAt: string
}

/** Whoever changes a domain holds it alone; every call that names one of the tenant's own shares it. */
const LOCKS = ['domains']

const listed = sql`d.name, d.version, d.definition, to_json(d.created_at) #>> '{}' as "createdAt"`

/**
 * Stores a definition as the next version of the domain, unless it is the current one's.
 *
 * @param expected the version that must be the current one, '' if there must be none; undefined: whichever
 * @throws AppError `precondition_failed`, `conflict` where the tenant has as many domains as it may have
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

/** What a tenant has of the domains and versions that are asked for, and the names of all that it has. */
export interface Known {
  names: readonly string[]
  /** The current versions of `names`. */
  current: readonly StoredDefinition[]
  /** The number of the last version that each of `names` was given, be it deleted. */
  numbers: Readonly<Record<string, number>>
  /** By the version asked for: that, or the next that is still kept. */
  versions: readonly (StoredDefinition & { asked: string })[]
}

/** One call; by it the key is checked as by any other. */
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

/** Some versions of some tenants, for the background. */
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

/** How far the records of a domain have come. */
export interface Progress {
  users: number
  /** Made with an older version, and served so until the sweeper has come by. */
  outdated: number
}

const progress = sql`(select jsonb_build_object('users', count(*), 'outdated',
    count(*) filter (where u.due_at is not null or (u.pipeline not like d.version || ' %' and ${isMendable})))
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

/** Every version that is kept of a domain, the newest first; empty where there is none. */
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
 * Takes a domain away with all its versions. What stays is the number of the last one, so that none is given twice.
 *
 * @throws AppError `not_found`, `precondition_failed`, `conflict` while there are users in it
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
