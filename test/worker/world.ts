import { env } from 'cloudflare:workers'
import { neon, neonConfig } from '@neondatabase/serverless'
import definitions from '../../domains/index.ts'
import { apiKeyId, createApiKey, hashApiKey } from '../../shared/api-key.ts'
import { hex } from '../../shared/hash.ts'
import type { Job } from '../../shared/job.ts'
import type { UserRecord } from '../../shared/record.ts'
import { registry } from '../../shared/registry.ts'
import type { TrainStep } from '../../shared/training.ts'
import type { Deps } from '../../worker/deps.ts'
import { newDefinitionCache } from '../../worker/domains/definition-cache.ts'
import { hashedEmbedder } from '../../worker/embed/hashed.ts'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { rulesExtractor } from '../../worker/extract/rules/rules.ts'
import { app } from '../../worker/http/app.ts'
import { configuredMemory } from '../../worker/memory/memory.ts'
import { lexicalScorer } from '../../worker/rerank/lexical.ts'
import { neonDatabase } from '../../worker/store/db.ts'
import { tokenRules } from '../../worker/tokens/rules.ts'
import { signerOf } from '../../worker/tokens/token.ts'
import { vaultOf } from '../../worker/webhooks/vault.ts'
import type { DelayedDelivery } from '../../worker/webhooks/webhooks.ts'

const ENDPOINT = String((env as unknown as Record<string, string>).NEON_ENDPOINT)
export const APP_URL = 'postgres://kith_app@localhost/kith'
/** A superuser, to whom row-level security does not apply. */
export const OWNER_URL = 'postgres://postgres@localhost/kith'

let databaseCalls = 0
neonConfig.fetchEndpoint = ENDPOINT
neonConfig.fetchFunction = (input: RequestInfo, init: RequestInit) => {
  databaseCalls++
  return fetch(input, init)
}
export const owner = neon(OWNER_URL)

export const REFERENCE = {
  user_id: 'u_alice',
  domain: 'dating',
  context: '32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.',
  fields: { location: 'New York, NY' },
}

/** A tenant with a key, and the program over a real Postgres. Only the queue's delivery is controlled by the test. */
export interface World {
  key: string
  deps: Deps
  /** All jobs sent. */
  sent: Job[]
  logged: string[]
  /** All jobs of webhook messages. */
  deliveries: DelayedDelivery[]
  /** All jobs of training steps. */
  steps: TrainStep[]
  call(method: string, path: string, init?: CallInit): Promise<Response>
  upsert(body: object, headers?: Record<string, string>): Promise<UserRecord>
  get(userId: string, domain?: string): Promise<UserRecord>
  /** Delivers the jobs sent since the last time. */
  deliver(): Promise<void>
  /** Calls to the database while `work` runs. */
  calls(work: () => Promise<unknown>): Promise<number>
}

interface CallInit {
  body?: unknown
  headers?: Record<string, string>
  key?: string | null
}

let tenants = 0

export async function aKey(
  options: { tenant?: string; scopes?: string[]; expiresAt?: Date; revoked?: boolean } = {},
): Promise<string> {
  const {
    tenant = `tenant ${crypto.randomUUID()} ${tenants++}`,
    scopes = ['users:read', 'users:write', 'match'],
  } = options
  const key = createApiKey('test', (count) => crypto.getRandomValues(new Uint8Array(count)))
  await owner`insert into tenants (name) values (${tenant}) on conflict do nothing`
  await owner`insert into api_keys (key_id, tenant_id, key_hash, scopes, expires_at, revoked_at)
    select ${apiKeyId(key)}, tenant_id, decode(${hex(await hashApiKey(key))}, 'hex'), ${scopes},
      ${options.expiresAt ?? null}, ${options.revoked ? new Date() : null}
    from tenants where name = ${tenant}`
  return key
}

/** @param scopes of its key; left out: those of a new one */
export async function aWorld(overrides: Partial<Deps> = {}, scopes?: string[]): Promise<World> {
  const key = await aKey(scopes && { scopes })
  const sent: Job[] = []
  const logged: string[] = []
  const deliveries: DelayedDelivery[] = []
  const steps: TrainStep[] = []
  const background: Promise<unknown>[] = []
  const deps: Deps = {
    db: neonDatabase(APP_URL, ENDPOINT),
    domains: registry(definitions),
    definitionCache: newDefinitionCache(registry(definitions)),
    extractor: rulesExtractor,
    embedder: hashedEmbedder,
    model: undefined,
    memory: configuredMemory({ fetch, now: () => new Date() }, []),
    crossEncoder: lexicalScorer,
    judge: undefined,
    enqueue: async (jobs) => void sent.push(...jobs),
    webhooks: {
      vault: vaultOf(new Uint8Array(32).fill(7)),
      loopback: false,
      fetch: () => Promise.reject(new Error('nobody listens')),
      enqueue: async (paced) => void deliveries.push(...paced),
    },
    tokens: { signer: signerOf(new Uint8Array(32).fill(9)), rules: tokenRules },
    training: { budget: 500, enqueue: async (due) => void steps.push(...due) },
    withinRate: async () => true,
    afterAnswer: (work) => void background.push(work),
    now: () => new Date(),
    random: () => 0.5,
    log: (level, event, fields) => void logged.push(JSON.stringify({ level, event, ...fields })),
    ...overrides,
  }
  const world: World = {
    key,
    deps,
    sent,
    logged,
    deliveries,
    steps,
    async call(method, path, { body, headers = {}, key: other = key } = {}) {
      const request = new Request(`https://kith.test${path}`, {
        method,
        headers: {
          ...(other !== null && { Authorization: `Bearer ${other}` }),
          ...(body !== undefined && { 'Content-Type': 'application/json' }),
          ...headers,
        },
        ...(body !== undefined && { body: body as BodyInit }),
      })
      const response = await app.fetch(request, deps)
      await Promise.all(background.splice(0))
      return response
    },
    async upsert(body, headers = {}) {
      const response = await world.call('POST', '/v1/users', { body: JSON.stringify(body), headers })
      if (response.status !== 200) throw new Error(await response.text())
      return response.json()
    },
    async get(userId, domain = 'dating') {
      const response = await world.call('GET', `/v1/users/${encodeURIComponent(userId)}?domain=${domain}`)
      if (response.status !== 200) throw new Error(await response.text())
      return response.json()
    },
    async deliver() {
      const ids = sent.splice(0).map((job) => job.recordId)
      if (ids.length > 0) await enrichRecords(deps, ids)
    },
    async calls(work) {
      const before = databaseCalls
      await work()
      return databaseCalls - before
    },
  }
  return world
}
