import { randomBytes } from 'node:crypto'
import type { Backend } from '../../dev/neon/backend.ts'
import { openPostgres } from '../../dev/neon/postgres.ts'
import { MIGRATIONS } from '../../dev/neon/start.ts'
import { apiKeyId, createApiKey, hashApiKey } from '../../shared/api-key.ts'
import { hex } from '../../shared/hash.ts'
import { simulateTime } from './clock.ts'
import { TENANTS } from './operation.ts'
import { openPrepared } from './prepared.ts'

export interface SimulatedDatabase {
  backend: Backend
  /** A key of each tenant. */
  keys: string[]
  /** Back to tenants and keys alone. */
  clear(): Promise<void>
}

/** A Postgres whose contents may be lost, and the migrations that it takes. */
export interface RealDatabase {
  url: string
  migrations: string
}

/** @param postgres undefined: a temporary PGlite */
export async function openSimulated(postgres?: RealDatabase): Promise<SimulatedDatabase> {
  const backend = postgres ? await openPostgres(postgres.url) : await openPrepared(MIGRATIONS)
  if (postgres) await backend.migrate(postgres.migrations)
  const run = (query: string, params: string[] = []) =>
    backend.withSession(async (session) => void (await session.run({ query, params })))
  const clear = () =>
    run(
      'truncate users, contexts, vectors, history, replies, learning, models, train_runs, definitions restart identity cascade',
    )
  await simulateTime(backend)
  await clear()
  await run('delete from api_keys')
  await run('delete from tenants')
  const keys: string[] = []
  for (let tenant = 0; tenant < TENANTS; tenant++) {
    const key = createApiKey('test', (count) => randomBytes(count))
    await run('insert into tenants (name) values ($1)', [String(tenant)])
    await run(
      `insert into api_keys (key_id, tenant_id, key_hash, scopes)
        select $1, tenant_id, decode($2, 'hex'), '{users:read,users:write,match,admin}' from tenants where name = $3`,
      [apiKeyId(key), hex(await hashApiKey(key)), String(tenant)],
    )
    keys.push(key)
  }
  return { backend, keys, clear }
}
