import { type SQL, sql } from 'drizzle-orm'
import { allRows, type Caller, type Database } from './db.ts'

/** Instants are ISO 8601 with Postgres's offset. */
export interface StoredKey {
  id: string
  scopes: string[]
  createdAt: string
  expiresAt: string | null
  revokedAt: string | null
  isCaller: boolean
}

const tenantKeys = ({ keyHash }: Caller): SQL => sql`select jsonb_build_object(
    'id', k.id, 'scopes', k.scopes, 'createdAt', k.created_at, 'expiresAt', k.expires_at,
    'revokedAt', k.revoked_at, 'isCaller', k.is_caller) as key
  from tenant_keys(decode(${keyHash}, 'hex')) k`

/** The tenant's keys, newest first. */
export async function findKeys(db: Database, caller: Caller): Promise<StoredKey[]> {
  const [rows] = await db.request(caller, [], [tenantKeys(caller)])
  return keysIn(rows)
}

/** Revokes a key. @returns undefined if the tenant has no such key */
export async function revokeKey(db: Database, caller: Caller, id: string): Promise<StoredKey | undefined> {
  const [, rows] = await db.request(caller, [], [sql`select revoke_key(${id})`, tenantKeys(caller)])
  return keysIn(rows).find((key) => key.id === id)
}

const keysIn = (rows: Parameters<typeof allRows>[0]) =>
  allRows<{ key: StoredKey }>(rows).map(({ key }) => key)
