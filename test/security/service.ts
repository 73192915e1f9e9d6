import { randomBytes } from 'node:crypto'
import { neon, neonConfig } from '@neondatabase/serverless'
import { putKey, SCOPES } from '../../dev/api-keys.ts'
import type { SqlRequest } from '../../dev/neon/sql-request.ts'
import { startDatabase } from '../../dev/neon/start.ts'
import { createApiKey } from '../../shared/api-key.ts'
import type { TrainStep } from '../../shared/training.ts'
import type { Deps } from '../../worker/deps.ts'
import { type Env, parseEnv } from '../../worker/env.ts'
import { app } from '../../worker/http/app.ts'
import { trainStep } from '../../worker/train/step.ts'
import { makeDeps } from '../../worker/wiring.ts'
import { byNeon, openFunctions } from '../setup/open-functions.ts'
import { type Mechanism, rewrite } from '../sim/without.ts'

export interface Service {
  newKey(
    tenant: string,
    options?: { scopes?: string[]; expiresAt?: Date; isRevoked?: boolean },
  ): Promise<string>
  revoke(key: string): Promise<void>
  call(method: string, path: string, key: string | undefined, init?: Init): Promise<Answer>
  /** The same service with other dependencies. */
  with(deps: Partial<Deps>): Service
  databaseCalls(): number
  /** Runs all due training steps. */
  train(): Promise<void>
  /** The service's log. */
  logged: string[]
  /** All rows of all tables, as text. @param tenant its own alone */
  dump(tenant?: string): Promise<string>
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

/** @param without the guards between tenants that are taken out of every statement */
export async function startService(without: readonly Mechanism[] = []): Promise<Service> {
  const missing = new Set(without)
  const database = await startDatabase({
    port: 0,
    intercept: (execute) => (request) => execute(isOwners(request) ? request : rewrite(request, missing)),
  })
  neonConfig.fetchEndpoint = `${database.url}/sql`
  const owner = neon('postgres://postgres@127.0.0.1/kith')
  if (missing.has('tenant')) await openFunctions(byNeon(owner))
  const steps: TrainStep[] = []
  const settings = parseEnv({
    DATABASE_URL: 'postgres://kith_app@127.0.0.1/kith',
    NEON_ENDPOINT: `${database.url}/sql`,
    ENRICH: { sendBatch: async () => undefined },
    WEBHOOKS: { sendBatch: async () => undefined },
    TRAIN: {
      sendBatch: async (sent: { body: TrainStep }[]) => void steps.push(...sent.map(({ body }) => body)),
    },
    TOKEN_KEY: randomBytes(32).toString('base64'),
    WEBHOOK_KEY: randomBytes(32).toString('base64'),
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
    async train() {
      await Promise.allSettled(background.splice(0))
      for (let step = steps.shift(); step; step = steps.shift()) {
        const next = await trainStep(deps, step)
        if (next) steps.push(next)
      }
    },
    async newKey(tenant, { scopes = [...SCOPES], expiresAt, isRevoked = false } = {}) {
      const key = createApiKey('test', (count) => randomBytes(count))
      await putKey(owner, { key, tenant, scopes, ...(expiresAt && { expiresAt }) })
      if (isRevoked) await this.revoke(key)
      return key
    },
    revoke: async (key) =>
      void (await owner`update api_keys set revoked_at = now() where key_id = ${key.slice(0, 18)}`),
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
    async dump(tenant) {
      const tables = await owner`select table_name, bool_or(column_name = 'tenant_id') as owned
        from information_schema.columns where table_schema = 'public' and table_name <> 'places'
        group by table_name order by table_name`
      const rows = tables
        .filter(({ owned }) => tenant === undefined || owned)
        .map(({ table_name, owned }) =>
          owner.query(
            `select t::text from "${table_name}" t
              where ${owned ? '($1::text is null or tenant_id = (select tenant_id from tenants where name = $1))' : '$1::text is null'}
              order by 1`,
            [tenant ?? null],
          ),
        )
      return JSON.stringify(await Promise.all(rows))
    },
    async close() {
      await Promise.allSettled(background)
      await database.close()
    },
  })
  return serve(deps)
}

/** What a test itself asks, as the owner. */
const isOwners = ({ role }: SqlRequest) => role === 'postgres'
