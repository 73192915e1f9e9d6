import { randomBytes } from 'node:crypto'
import { type NeonQueryFunction, neon, neonConfig } from '@neondatabase/serverless'
import { putKey } from '../../dev/api-keys.ts'
import { openPostgres } from '../../dev/neon/postgres.ts'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { createApiKey, hashApiKey } from '../../shared/api-key.ts'
import { hex } from '../../shared/hash.ts'
import type { Job } from '../../shared/job.ts'
import type { TrainStep } from '../../shared/training.ts'
import type { Deps } from '../../worker/deps.ts'
import { type Env, parseEnv } from '../../worker/env.ts'
import { app } from '../../worker/http/app.ts'
import { makeDeps } from '../../worker/wiring.ts'
import { counterViolations, standingViolations } from '../sim/stored-outcomes.ts'
import { withoutFunctions } from '../sim/without.ts'
import { type Guard, weaken } from './guards.ts'
import type { RealPostgres } from './postgres.ts'

/** What an answer says that the races look at. */
export interface Answer {
  version?: string
  schema_version?: string
  run_id?: string
  /** Of a batch. */
  failed?: number
  /** Of a list of models. */
  data?: readonly { version: string }[]
  erased?: { outcomes: number }
}

/** One call of the API, by the isolate that is asked. */
export type Ask = (
  isolate: 0 | 1,
  method: string,
  path: string,
  body?: object,
  headers?: Record<string, string>,
) => Promise<{ status: number; body: Answer }>

/** The whole program in two isolates over one Postgres, for a tenant of its own. */
export interface Service {
  ask: Ask
  owner: NeonQueryFunction<false, false>
  isolates: readonly [Deps, Deps]
  /** Every job so far. */
  sent: Job[]
  steps: TrainStep[]
  /** A part of names that nobody else has. */
  id: string
  /** A name for a domain of the tenant's own. */
  aName(): string
  /** What is counted of the tenant's outcomes and is not what they say. */
  violations(): Promise<string[]>
  close(): Promise<void>
}

export async function openService(
  postgres: RealPostgres,
  without: ReadonlySet<Guard> = new Set(),
): Promise<Service> {
  const database: Database = await startDatabase({
    port: 0,
    databaseUrl: postgres.url,
    migrations: postgres.migrations,
    intercept: (execute) => (request) => execute(weaken(request, without)),
  })
  const endpoint = `${database.url}/sql`
  neonConfig.fetchEndpoint = endpoint
  const backend = await openPostgres(postgres.url)
  const restore = await withoutFunctions(backend, without)
  const owner = neon('postgres://postgres@127.0.0.1/kith')
  const key = createApiKey('test', (count) => randomBytes(count))
  const id = key.slice(10, 18)
  await putKey(owner, {
    key,
    tenant: `races ${id}`,
    scopes: ['users:read', 'users:write', 'match', 'admin'],
  })
  const [sent, steps, background]: [Job[], TrainStep[], Promise<unknown>[]] = [[], [], []]
  const isolate = () => depsOf(endpoint, { sent, steps, background })
  const isolates = [isolate(), isolate()] as const
  const select = await selectAsTenant(key)
  let domains = 0
  return {
    owner,
    isolates,
    sent,
    steps,
    id,
    aName: () => `races-${id.toLowerCase().replaceAll(/[^a-z0-9]/g, 'x')}-${domains++}`,
    violations: async () => [...(await standingViolations(select)), ...(await counterViolations(select))],
    async ask(isolate, method, path, body, headers = {}) {
      const request = new Request(`https://kith.test${path}`, {
        method,
        headers: {
          Authorization: `Bearer ${key}`,
          ...(body && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body && { body: JSON.stringify(body) }),
      })
      const response = await app.fetch(request, isolates[isolate])
      return { status: response.status, body: (await response.json()) as Answer }
    },
    async close() {
      await Promise.allSettled(background)
      await restore()
      await backend.close()
      await database.close()
    },
  }
}

/** Row-level security leaves of every table what is the tenant's. */
async function selectAsTenant(key: string): Promise<(query: string) => Promise<(string | null)[][]>> {
  const asApp = neon('postgres://kith_app@127.0.0.1/kith', { arrayMode: true })
  const keyHash = hex(await hashApiKey(key))
  return async (query) => {
    const [, rows] = await asApp.transaction([
      asApp`select begin_request(decode(${keyHash}, 'hex'), 'match', '{}')`,
      asApp.query(query),
    ])
    return rows as (string | null)[][]
  }
}

function depsOf(
  endpoint: string,
  { sent, steps, background }: { sent: Job[]; steps: TrainStep[]; background: Promise<unknown>[] },
): Deps {
  const settings = parseEnv({
    DATABASE_URL: 'postgres://kith_app@127.0.0.1/kith',
    NEON_ENDPOINT: endpoint,
    ENRICH: undefined,
  } as unknown as Env)
  return {
    ...makeDeps(settings, (work) => void background.push(work)),
    enqueue: async (jobs) => void sent.push(...jobs),
    training: { budget: 1e9, enqueue: async (due) => void steps.push(...due) },
    log: () => undefined,
  }
}
