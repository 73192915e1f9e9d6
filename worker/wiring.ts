import { examples } from '../domains/examples.ts'
import definitions from '../domains/index.ts'
import { registry } from '../shared/registry.ts'
import type { Deps, ModelStage } from './deps.ts'
import { newDefinitionCache } from './domains/definition-cache.ts'
import { guardedEmbedder } from './embed/guarded.ts'
import { embedderOf } from './embed/providers.ts'
import type { parseEnv } from './env.ts'
import { combinedExtractor } from './extract/combine.ts'
import { limitedChat } from './extract/model/limited-chat.ts'
import { modelExtractor } from './extract/model/model.ts'
import { chatOf } from './extract/model/providers.ts'
import { lazyRules } from './extract/rules/lazy.ts'
import { consoleLog, describeFailure } from './log.ts'
import { limitedMemory } from './memory/limited.ts'
import { configuredMemory } from './memory/memory.ts'
import { newCircuitBreaker } from './models/circuit-breaker.ts'
import type { OpenAiServer } from './models/http.ts'
import type { Server } from './models/settings.ts'
import type { WorkersAi, WorkersAiDeps } from './models/workers-ai.ts'
import { JUDGES, RERANKERS } from './rerank/providers.ts'
import { sendAll } from './send.ts'
import { neonDatabase } from './store/db.ts'
import { tokenRules } from './tokens/rules.ts'
import { signerOf } from './tokens/token.ts'
import { vaultOf } from './webhooks/vault.ts'

/**
 * Wires all dependencies from the settings. @param afterAnswer keeps the invocation alive until the work has settled
 */
export function makeDeps(settings: ReturnType<typeof parseEnv>, afterAnswer: Deps['afterAnswer']): Deps {
  const { DATABASE_URL, NEON_ENDPOINT, memoryStores, ENRICH, RATE_LIMITER, AI } = settings
  const ai = AI ?? NO_AI
  const now = () => new Date()
  return {
    db: neonDatabase(DATABASE_URL, NEON_ENDPOINT),
    domains,
    definitionCache: DEFINITIONS,
    extractor: lazyRules,
    embedder: guardedEmbedder(
      embedderOf(settings.models.embedder, reachModels(settings, EMBEDDING_TIMEOUT_MS)),
      EMBEDDING_BREAKER,
      now,
    ),
    model: modelStage(settings),
    memory: limitedMemory(
      configuredMemory({ fetch: (url, init) => fetch(url, init), now }, memoryStores),
      now,
    ),
    crossEncoder: RERANKERS[settings.RERANKER](ai),
    judge: JUDGES[settings.JUDGE](ai),
    enqueue: (jobs, delaySeconds = 0) =>
      sendAll(
        ENRICH,
        jobs.map((body) => ({ body, delaySeconds })),
      ),
    webhooks: {
      vault: settings.webhookKey && vaultOf(settings.webhookKey),
      loopback: settings.webhookLoopback,
      fetch: (url, init) => fetch(url, init),
      enqueue: (deliveries) =>
        sendAll(
          settings.WEBHOOKS,
          deliveries.map(({ job, delaySeconds }) => ({ body: job, delaySeconds })),
        ),
    },
    tokens: { signer: settings.tokenKey && signerOf(settings.tokenKey), rules: tokenRules },
    training: {
      budget: settings.trainingBudget,
      enqueue: (steps) =>
        sendAll(
          settings.TRAIN,
          steps.map((body) => ({ body, delaySeconds: 0 })),
        ),
    },
    withinRate: async (keyHash) =>
      RATE_LIMITER === undefined || (await RATE_LIMITER.limit({ key: keyHash })).success,
    afterAnswer: (work) =>
      afterAnswer(
        work.catch((error: unknown) => consoleLog('warn', 'after_answer_failed', describeFailure(error))),
      ),
    now,
    random: Math.random,
    log: consoleLog,
  }
}

/** Placeholder for a missing binding; nothing configured uses it. */
const NO_AI: WorkersAi = { run: () => Promise.reject(new Error('there is no binding AI')) }

const EMBEDDING_TIMEOUT_MS = 20_000
const READING_TIMEOUT_MS = 60_000

/** Shared by the isolate's invocations: a provider's limit outlasts an invocation. */
const READING_BREAKER = newCircuitBreaker()
const EMBEDDING_BREAKER = newCircuitBreaker()

function modelStage(settings: ReturnType<typeof parseEnv>): ModelStage | undefined {
  const { models, MODEL, MODEL_LIMITER } = settings
  const chat = chatOf(models.extractor, reachModels(settings, READING_TIMEOUT_MS))
  if (!chat) return undefined
  const limited = limitedChat(chat, {
    breaker: READING_BREAKER,
    withinBudget: async () =>
      MODEL_LIMITER === undefined || (await MODEL_LIMITER.limit({ key: 'model' })).success,
    now: () => new Date(),
  })
  const model = modelExtractor(limited, ({ version, examples: own }) => own ?? examples[version] ?? [])
  return {
    extractor: combinedExtractor(lazyRules, model),
    callsPerMinute: models.callsPerMinute,
    enqueue: (jobs) =>
      sendAll(
        MODEL,
        jobs.map(({ job, delaySeconds }) => ({ body: job, delaySeconds })),
      ),
  }
}

function reachModels({ AI }: Pick<ReturnType<typeof parseEnv>, 'AI'>, timeoutMs: number) {
  const now = () => new Date()
  return {
    workersAi: (): WorkersAiDeps => {
      if (!AI) throw new Error('Workers AI is chosen, but not bound')
      return { ai: AI, now, timeoutMs }
    },
    openAi: (server: Server): OpenAiServer => ({
      ...server,
      now,
      timeoutMs,
      fetch: (url, init) => fetch(url, init),
    }),
  }
}

const domains = registry(definitions)
/** Shared by the isolate's invocations. */
const DEFINITIONS = newDefinitionCache(domains)
