import definitions from '../domains/index.ts'
import { registry } from '../shared/registry.ts'
import type { Deps } from '../worker/deps.ts'
import { newDefinitionCache } from '../worker/domains/definition-cache.ts'
import type { Embedder } from '../worker/embed/embedder.ts'
import { hashedEmbedder } from '../worker/embed/hashed.ts'
import { rulesExtractor } from '../worker/extract/rules/rules.ts'
import { configuredMemory } from '../worker/memory/memory.ts'
import { lexicalScorer } from '../worker/rerank/lexical.ts'
import { neonDatabase } from '../worker/store/db.ts'
import { tokenRules } from '../worker/tokens/rules.ts'

/** The program in this process, over a database with Neon's protocol. Messages to the queue are dropped. */
export function inProcess(databaseUrl: string, embedder: Embedder = hashedEmbedder): Deps {
  return {
    db: neonDatabase('postgres://kith_app@127.0.0.1/kith', `${databaseUrl}/sql`),
    domains: registry(definitions),
    definitionCache: newDefinitionCache(registry(definitions)),
    extractor: rulesExtractor,
    embedder,
    model: undefined,
    memory: configuredMemory({ fetch, now: () => new Date() }, []),
    crossEncoder: lexicalScorer,
    judge: undefined,
    enqueue: async () => {},
    tokens: { signer: undefined, rules: tokenRules },
    webhooks: { vault: undefined, loopback: false, fetch, enqueue: async () => {} },
    training: { budget: 500, enqueue: async () => undefined },
    withinRate: async () => true,
    afterAnswer: () => {},
    now: () => new Date(),
    random: Math.random,
    log: () => {},
  }
}
