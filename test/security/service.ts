import { randomBytes } from 'node:crypto'
import { neon, neonConfig } from '@neondatabase/serverless'
import { putKey } from '../../dev/api-keys.ts'
import { startDatabase } from '../../dev/neon/start.ts'
import { createApiKey } from '../../shared/api-key.ts'
import { type Deps, makeDeps } from '../../worker/deps.ts'
import { type Env, parseEnv } from '../../worker/env.ts'
import { app } from '../../worker/http/app.ts'

export interface Service {
  newKey(
    tenant: string,
    options?: { scopes?: string[]; expiresAt?: Date; isRevoked?: boolean },
  ): Promise<string>
  call(method: string, path: string, key: string | undefined, init?: Init): Promise<Answer>
  /** The same service where some of what it can touch is another. */
  with(deps: Partial<Deps>): Service
  databaseCalls(): number
  /** Everything that the service has logged. */
  logged: string[]
  /** All rows of all tables, as text. */
  dump(): Promise<string>
  close(): Promise<void>
}

interface Init {
  body?: BodyInit
  headers?: Record<string, string>
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  tookMs: number
}

const TABLES = ['tenants', 'api_keys', 'users', 'contexts', 'vectors', 'history', 'replies']

export async function startService(): Promise<Service> {
  const database = await startDatabase({ port: 0 })
  neonConfig.fetchEndpoint = `${database.url}/sql`
  const owner = neon('postgres://postgres@127.0.0.1/kith')
  const settings = parseEnv({
    DATABASE_URL: 'postgres://kith_app@127.0.0.1/kith',
    NEON_ENDPOINT: `${database.url}/sql`,
    ENRICH: { sendBatch: async () => undefined },
  } as unknown as Env)
  const logged: string[] = []
  const background: Promise<unknown>[] = []
  const deps = {
    ...makeDeps(settings, (work) => void background.push(work)),
    log: (...line: unknown[]) => void logged.push(JSON.stringify(line)),
  }
  const serve = (deps: Deps): Service => ({
    logged,
    with: (others) => serve({ ...deps, ...others }),
    databaseCalls: () => database.stats().calls,
    async newKey(tenant, { scopes = ['users:read', 'users:write'], expiresAt, isRevoked = false } = {}) {
      const key = createApiKey('test', (count) => randomBytes(count))
      await putKey(owner, { key, tenant, scopes, ...(expiresAt && { expiresAt }) })
      if (isRevoked) await owner`update api_keys set revoked_at = now() where key_id = ${key.slice(0, 18)}`
      return key
    },
    async call(method, path, key, { body, headers = {} } = {}) {
      const beganMs = performance.now()
      const request = new Request(`https://kith.test${path}`, {
        method,
        headers: {
          ...(key !== undefined && { Authorization: `Bearer ${key}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body }),
      })
      const response = await app.fetch(request, deps)
      const text = await response.text()
      return { status: response.status, headers: response.headers, text, tookMs: performance.now() - beganMs }
    },
    async dump() {
      const tables = await Promise.all(TABLES.map((table) => owner.query(`select t::text from ${table} t`)))
      return JSON.stringify(tables)
    },
    async close() {
      await Promise.allSettled(background)
      await database.close()
    },
  })
  return serve(deps)
}
