import { type NeonQueryFunction, neon, neonConfig } from '@neondatabase/serverless'
import definitions from '../../domains/index.ts'
import { apiKeyId, createApiKey, hashApiKey } from '../../shared/api-key.ts'
import { hex } from '../../shared/hash.ts'
import { registry } from '../../shared/registry.ts'
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
import type { Person } from './people.ts'

/** A tenant whose users are a population, and the program in front of it. */
export interface Loaded {
  deps: Deps
  sql: NeonQueryFunction<false, false>
  /** Calls to the database so far. */
  calls: () => number
  match(body: object, by?: Deps): Promise<Response>
  upsert(body: object, by?: Deps): Promise<Response>
}

/** So few that each call is answered within the database's three seconds on a machine that is busy, too. */
const BATCH = 100

/**
 * Stores people as if each had been upserted with their fields, and enriches them as the queue would.
 *
 * @param endpoint of a migrated database
 */
export async function loadPopulation(endpoint: string, people: readonly Person[]): Promise<Loaded> {
  let calls = 0
  neonConfig.fetchEndpoint = endpoint
  neonConfig.fetchFunction = (input: RequestInfo, init: RequestInit) => {
    calls++
    return fetch(input, init)
  }
  const sql = neon('postgres://postgres@localhost/kith')
  const { key, tenantId } = await makeTenant(sql)
  const deps = depsAt(endpoint)
  for (let i = 0; i < people.length; i += BATCH) {
    const batch = people.slice(i, i + BATCH)
    const rows = await sql.query(
      `insert into users (tenant_id, user_id, domain, schema_version, explicit, due_at, updated_at)
      select $1, p."userId", 'dating', 'dating.v3', p.fields, now(), now() - make_interval(hours => (hashtext(p."userId") & 2047))
      from jsonb_to_recordset($2::jsonb) as p ("userId" text, fields jsonb) returning record_id`,
      [tenantId, JSON.stringify(batch)],
    )
    await enrichRecords(
      deps,
      rows.map((row) => Number(row.record_id)),
    )
  }
  await sql`analyze`
  const post =
    (path: string) =>
    async (body: object, by = deps) =>
      app.fetch(
        new Request(`https://kith.test${path}`, {
          method: 'POST',
          headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
        by,
      )
  return { deps, sql, calls: () => calls, match: post('/v1/match'), upsert: post('/v1/users') }
}

async function makeTenant(sql: NeonQueryFunction<false, false>) {
  const key = createApiKey('test', (count) => crypto.getRandomValues(new Uint8Array(count)))
  const [row] =
    await sql`insert into tenants (name) values (${`population ${crypto.randomUUID()}`}) returning tenant_id`
  const tenantId = String(row?.tenant_id)
  await sql`insert into api_keys (key_id, tenant_id, key_hash, scopes)
    values (${apiKeyId(key)}, ${tenantId}, decode(${hex(await hashApiKey(key))}, 'hex'), ${['match', 'users:read', 'users:write']})`
  return { key, tenantId }
}

function depsAt(endpoint: string): Deps {
  return {
    db: neonDatabase('postgres://kith_app@localhost/kith', endpoint),
    domains: registry(definitions),
    definitionCache: newDefinitionCache(registry(definitions)),
    extractor: rulesExtractor,
    embedder: hashedEmbedder,
    model: undefined,
    memory: configuredMemory({ fetch, now: () => new Date() }, []),
    crossEncoder: lexicalScorer,
    judge: undefined,
    enqueue: async () => {},
    webhooks: { vault: undefined, loopback: false, fetch, enqueue: async () => {} },
    tokens: { signer: undefined, rules: tokenRules },
    training: { budget: 500, enqueue: async () => undefined },
    withinRate: async () => true,
    afterAnswer: () => {},
    now: () => new Date(),
    random: () => 0.5,
    log: () => {},
  }
}
