import { randomBytes } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { neon, neonConfig } from '@neondatabase/serverless'
import { createTestHarness } from 'wrangler'
import { startDatabase } from '../../dev/neon/start.ts'
import { apiKeyId, createApiKey, hashApiKey } from '../../shared/api-key.ts'
import type { UserRecord } from '../../shared/record.ts'

export const OWNER_URL = 'postgres://postgres@127.0.0.1/kith'

export interface Service {
  url: string
  /** Key of the caller's own tenant. */
  key: string
  tenantId: string
  /** Another key of the tenant, with these scopes. */
  keyWith(scopes: string[]): Promise<string>
  databaseUrl: string
  /** Runs the sweeper. */
  sweep(): Promise<unknown>
  get(userId: string): Promise<UserRecord>
  post(body: unknown, headers?: Record<string, string>): Promise<Response>
  /** The record once it is no longer pending. */
  settled(userId: string, withinMs: number): Promise<UserRecord>
  /** Writes as a client does: a 503 of a busy database is retried after a second. */
  written(body: unknown): Promise<number>
  /** Ends all waits of the tenant and runs the sweeper. */
  timePasses(): Promise<void>
  /** Waits until a condition holds. Lets time pass if it does not within 15 s, as a busy machine may need a retry. */
  until(holds: () => boolean | Promise<boolean>): Promise<void>
  close(): Promise<void>
}

const PATIENCE_MS = 15_000

type Place = Pick<Service, 'url' | 'databaseUrl' | 'sweep' | 'close'>

/** The Worker in the real runtime, with a real Postgres and a queue that delivers. */
export async function startService(options: { main?: string; vars?: Record<string, string> } = {}) {
  return serviceAt(await startPlace(options))
}

export async function startPlace(options: { main?: string; vars?: Record<string, string> }): Promise<Place> {
  // Wrangler would ask Cloudflare for its location, and log every request.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = 'false'
  process.env.WRANGLER_LOG = 'warn'
  const database = await startDatabase({ port: 0 })
  const harness = createTestHarness({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    workers: [
      {
        configPath: options.main ?? './wrangler.toml',
        env: 'test',
        vars: { ...options.vars, NEON_ENDPOINT: `${database.url}/sql` },
      },
    ],
  })
  const { url } = await harness.listen()
  return {
    url: url.origin,
    databaseUrl: database.url,
    sweep: () => harness.getWorker().scheduled({ cron: '* * * * *' }),
    async close() {
      await harness.close()
      await database.close()
    },
  }
}

/** A service for a new tenant. The driver asks its database from then on. */
export async function serviceAt(place: Place): Promise<Service> {
  neonConfig.fetchEndpoint = `${place.databaseUrl}/sql`
  const { key, tenantId } = await aTenant()
  const headers = { Authorization: `Bearer ${key}` }
  const service: Service = {
    ...place,
    key,
    tenantId,
    keyWith: (scopes) => aKey(tenantId, scopes),
    async get(userId) {
      const response = await fetch(`${place.url}/v1/users/${userId}?domain=dating`, { headers })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      return (await response.json()) as UserRecord
    },
    post: (body, more = {}) =>
      fetch(`${place.url}/v1/users`, {
        method: 'POST',
        headers: { ...headers, 'Content-Type': 'application/json', ...more },
        body: JSON.stringify(body),
      }),
    async settled(userId, withinMs) {
      for (const deadline = Date.now() + withinMs; ; ) {
        const record = await service.get(userId)
        if (record.enrichment.status !== 'pending') return record
        if (Date.now() > deadline) throw new Error(`still pending after ${withinMs} ms`)
        await delay(50)
      }
    },
    async written(body) {
      const { status } = await service.post(body)
      if (status !== 503) return status
      await delay(1_000)
      return service.written(body)
    },
    async timePasses() {
      await endWaits(tenantId)
      await place.sweep()
    },
    async until(holds) {
      for (const began = Date.now(); !(await holds()); await delay(200)) {
        if (Date.now() - began < PATIENCE_MS) continue
        await service.timePasses()
        await delay(2_000)
      }
    },
  }
  return service
}

async function endWaits(tenantId: string): Promise<void> {
  const owner = neon(OWNER_URL)
  await owner`update users set due_at = now() - interval '1 second'
    where due_at > now() and tenant_id = ${tenantId}`
  await owner`update webhook_deliveries set due_at = now() - interval '1 second'
    where due_at is not null and claimed_until is null and tenant_id = ${tenantId}`
}

async function aTenant(): Promise<{ key: string; tenantId: string }> {
  const name = `one of the tests ${randomBytes(8).toString('hex')}`
  const [tenant] = await neon(OWNER_URL)`insert into tenants (name) values (${name}) returning tenant_id`
  const tenantId = String(tenant?.tenant_id)
  return { key: await aKey(tenantId, ['users:read', 'users:write', 'match', 'admin']), tenantId }
}

async function aKey(tenantId: string, scopes: string[]): Promise<string> {
  const key = createApiKey('test', (count) => new Uint8Array(randomBytes(count)))
  const hash = Buffer.from(await hashApiKey(key)).toString('hex')
  await neon(OWNER_URL)`insert into api_keys (key_id, tenant_id, key_hash, scopes)
    values (${apiKeyId(key)}, ${tenantId}, decode(${hash}, 'hex'), ${`{${scopes.join(',')}}`}::text[])`
  return key
}
