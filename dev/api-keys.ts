import { type NeonQueryFunction, neon, neonConfig } from '@neondatabase/serverless'
import { apiKeyId, hashApiKey } from '../shared/api-key.ts'

type Sql = NeonQueryFunction<false, false>

export interface NewKey {
  key: string
  tenant: string
  scopes: readonly string[]
  /** Absent: never expires. */
  expiresAt?: Date
}

export interface ListedKey {
  keyId: string
  tenant: string
  tenantId: string
  scopes: string[]
  createdAt: Date
  expiresAt: Date | null
  revokedAt: Date | null
}

/** The scopes that the API knows. */
export const SCOPES = ['users:read', 'users:write', 'match', 'admin'] as const

export const DEFAULT_SCOPES = ['users:read', 'users:write', 'match'] as const

/** @param endpoint  of a local database, `http://127.0.0.1:4444` */
export function connectToEndpoint(endpoint: string): Sql {
  neonConfig.fetchEndpoint = `${endpoint.replace(/\/$/, '')}/sql`
  return neon('postgres://postgres@127.0.0.1/kith')
}

/** @param databaseUrl  the owner's connection string of a Neon database */
export function connectToNeon(databaseUrl: string): Sql {
  return neon(databaseUrl)
}

/** Stores a key's hash, creating the tenant if needed. An existing key stays unchanged. */
export async function putKey(sql: Sql, { key, tenant, scopes, expiresAt }: NewKey): Promise<void> {
  const hash = Buffer.from(await hashApiKey(key))
  await sql.transaction([
    sql`insert into tenants (name) values (${tenant}) on conflict (name) do nothing`,
    sql`insert into api_keys (key_id, tenant_id, key_hash, scopes, expires_at)
      select ${apiKeyId(key)}, tenant_id, ${hash}, ${[...scopes]}::text[], ${expiresAt ?? null}::timestamptz
      from tenants where name = ${tenant}
      on conflict (key_hash) do update set scopes = excluded.scopes`,
  ])
}

/** Lists keys, oldest first. @param tenant its name; undefined: all tenants */
export async function listKeys(sql: Sql, tenant: string | undefined): Promise<ListedKey[]> {
  const rows = await sql`select key_id, name, tenant_id, scopes, api_keys.created_at, expires_at, revoked_at
    from api_keys join tenants using (tenant_id)
    where name = ${tenant ?? null} or ${tenant ?? null}::text is null
    order by api_keys.created_at, key_id`
  return rows.map((row) => ({
    keyId: row.key_id,
    tenant: row.name,
    tenantId: row.tenant_id,
    scopes: row.scopes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    revokedAt: row.revoked_at,
  }))
}

/** @returns whether the key exists; a revoked key keeps its first revocation time */
export async function revokeKey(sql: Sql, keyId: string): Promise<boolean> {
  const rows = await sql`update api_keys set revoked_at = coalesce(revoked_at, now())
    where key_id = ${keyId} returning key_id`
  return rows.length > 0
}
