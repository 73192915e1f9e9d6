import { randomBytes } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import { neon, neonConfig } from '@neondatabase/serverless'
import { createTestHarness } from 'wrangler'
import { startDatabase } from '../../dev/neon/start.ts'
import { apiKeyId, createApiKey, hashApiKey } from '../../shared/api-key.ts'
import type { UserRecord } from '../../shared/record.ts'

export const OWNER_URL = 'postgres://postgres@127.0.0.1/kith'

/** The Worker in the real runtime, behind it a real Postgres and a queue that really delivers. */
export async function startService(options: { main?: string; vars?: Record<string, string> } = {}) {
  const database = await startDatabase({ port: 0 })
  neonConfig.fetchEndpoint = `${database.url}/sql`
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
  const service = {
    url: url.origin,
    database,
    harness,
    key: await aKey(),
    async get(userId: string): Promise<UserRecord> {
      const response = await fetch(`${service.url}/v1/users/${userId}?domain=dating`, {
        headers: { Authorization: `Bearer ${service.key}` },
      })
      if (response.status !== 200) throw new Error(`${response.status} ${await response.text()}`)
      return (await response.json()) as UserRecord
    },
    post: (body: unknown, headers: Record<string, string> = {}) =>
      fetch(`${service.url}/v1/users`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${service.key}`,
          'Content-Type': 'application/json',
          ...headers,
        },
        body: JSON.stringify(body),
      }),
    /** The record once it is no longer pending. */
    async settled(userId: string, withinMs: number): Promise<UserRecord> {
      for (const deadline = Date.now() + withinMs; ; ) {
        const record = await service.get(userId)
        if (record.enrichment.status !== 'pending') return record
        if (Date.now() > deadline) throw new Error(`still pending after ${withinMs} ms`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    async close() {
      await harness.close()
      await database.close()
    },
  }
  return service
}

export type Service = Awaited<ReturnType<typeof startService>>

async function aKey(): Promise<string> {
  const owner = neon(OWNER_URL)
  const key = createApiKey('test', (count) => new Uint8Array(randomBytes(count)))
  const [tenant] =
    await owner`insert into tenants (name) values (${`tenant ${apiKeyId(key)}`}) returning tenant_id`
  await owner`insert into api_keys (key_id, tenant_id, key_hash, scopes)
    values (${apiKeyId(key)}, ${tenant?.tenant_id}, decode(${Buffer.from(await hashApiKey(key)).toString('hex')}, 'hex'),
      '{users:read,users:write,match}')`
  return key
}
