import type { Queue } from '@cloudflare/workers-types'
import { examples } from '../domains/examples.ts'
import definitions from '../domains/index.ts'
import type { Job } from '../shared/job.ts'
import { type Registry, registry } from '../shared/registry.ts'
import type { TrainStep } from '../shared/training.ts'
import { type RememberedDefinitions, rememberedDefinitions } from './domains/remembered.ts'
import type { Embedder } from './embed/embedder.ts'
import { gatedEmbedder } from './embed/gated.ts'
import { embedderOf } from './embed/providers.ts'
import type { parseEnv } from './env.ts'
import { combinedExtractor } from './extract/combine.ts'
import type { Extractor } from './extract/extractor.ts'
import { limitedChat } from './extract/model/limited-chat.ts'
import { modelExtractor } from './extract/model/model.ts'
import { chatOf } from './extract/model/providers.ts'
import { lazyRules } from './extract/rules/lazy.ts'
import { consoleLog, describeFailure, type Log } from './log.ts'
import { inTurn } from './memory/in-turn.ts'
import { configuredMemory, type Memory } from './memory/memory.ts'
import { newGate } from './models/gate.ts'
import type { OpenAiServer } from './models/http.ts'
import type { Server } from './models/settings.ts'
import type { WorkersAi, WorkersAiDeps } from './models/workers-ai.ts'
import { JUDGES, RERANKERS } from './rerank/providers.ts'
import type { Scorer } from './rerank/scorer.ts'
import { type Database, neonDatabase } from './store/db.ts'
import { tokenRules } from './tokens/rules.ts'
import { signerOf, type Tokens } from './tokens/token.ts'
import { vaultOf } from './webhooks/vault.ts'
import type { Webhooks } from './webhooks/webhooks.ts'

/** Everything that the program can touch. */
export interface Deps {
  db: Database
  /** While a call is answered: with the tenant's own. */
  domains: Registry
  /** The tenants' own that this isolate has seen. */
  definitions: RememberedDefinitions
  extractor: Extractor
  embedder: Embedder
  /** The second reading of texts, by a model; undefined where none is configured. */
  model: ModelStage | undefined
  memory: Memory
  /** Reads each candidate of a match together with the seeker. */
  crossEncoder: Scorer
  /** The same by a large model; undefined where none is configured. */
  judge: Scorer | undefined
  /**
   * Puts wake-ups on the queue, any number of them. A rejection means that some may not have been sent: the rows
   * still say that work is due, and the sweeper will find them.
   */
  wake: (jobs: readonly Job[], delaySeconds?: number) => Promise<void>
  webhooks: Webhooks
  tokens: Tokens
  training: Training
  /** False when the key has used up its requests. */
  withinRate: (keyHash: string) => Promise<boolean>
  /** Lets work go on after the answer, for up to 30 s. What fails in there is logged, and nobody learns of it. */
  afterAnswer: (work: Promise<unknown>) => void
  now: () => Date
  /** From 0 to 1. */
  random: () => number
  log: Log
}

/** How models of tenants are trained. */
export interface Training {
  /** So many triplets that no run has used start one. */
  budget: number
  /** Puts wake-ups for steps on their queue; rejects like `Deps.wake`. */
  wake: (steps: readonly TrainStep[]) => Promise<void>
}

/** The record is written with what `Deps.extractor` reads; then this reads the same texts again, better and slower. */
export interface ModelStage {
  extractor: Extractor
  /** What one tenant's records may take of it. */
  callsPerMinute: number
  /** Puts wake-ups on the model's own queue; rejects like `Deps.wake`. */
  wake: (jobs: readonly PacedJob[]) => Promise<void>
}

export interface PacedJob {
  job: Job
  delaySeconds: number
}

/** @param afterAnswer keeps the invocation alive until the work has settled */
export function makeDeps(settings: ReturnType<typeof parseEnv>, afterAnswer: Deps['afterAnswer']): Deps {
  const { DATABASE_URL, NEON_ENDPOINT, memoryStores, ENRICH, RATE_LIMITER, AI } = settings
  const ai = AI ?? NO_AI
  const now = () => new Date()
  return {
    db: neonDatabase(DATABASE_URL, NEON_ENDPOINT),
    domains,
    definitions: seen,
    extractor: lazyRules,
    embedder: gatedEmbedder(
      embedderOf(settings.models.embedder, reachModels(settings, EMBEDDING_TIMEOUT_MS)),
      EMBEDDING_GATE,
      now,
    ),
    model: modelStage(settings),
    memory: inTurn(configuredMemory({ fetch: (url, init) => fetch(url, init), now }, memoryStores), now),
    crossEncoder: RERANKERS[settings.RERANKER](ai),
    judge: JUDGES[settings.JUDGE](ai),
    wake: (jobs, delaySeconds = 0) =>
      sendAll(
        ENRICH,
        jobs.map((body) => ({ body, delaySeconds })),
      ),
    webhooks: {
      vault: settings.webhookKey && vaultOf(settings.webhookKey),
      loopback: settings.webhookLoopback,
      fetch: (url, init) => fetch(url, init),
      wake: (turns) =>
        sendAll(
          settings.WEBHOOKS,
          turns.map(({ turn, delaySeconds }) => ({ body: turn, delaySeconds })),
        ),
    },
    tokens: { signer: settings.tokenKey && signerOf(settings.tokenKey), rules: tokenRules },
    training: {
      budget: settings.trainingBudget,
      wake: (steps) =>
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

/** Stands where there is no binding; nothing is configured that would ask it. */
const NO_AI: WorkersAi = { run: () => Promise.reject(new Error('there is no binding AI')) }

const EMBEDDING_TIMEOUT_MS = 20_000
const READING_TIMEOUT_MS = 60_000

/** Of the isolate, not of an invocation: a provider's limit outlasts both. */
const READING_GATE = newGate()
const EMBEDDING_GATE = newGate()

function modelStage(settings: ReturnType<typeof parseEnv>): ModelStage | undefined {
  const { models, MODEL, MODEL_LIMITER } = settings
  const chat = chatOf(models.extractor, reachModels(settings, READING_TIMEOUT_MS))
  if (!chat) return undefined
  const limited = limitedChat(chat, {
    gate: READING_GATE,
    withinBudget: async () =>
      MODEL_LIMITER === undefined || (await MODEL_LIMITER.limit({ key: 'model' })).success,
    now: () => new Date(),
  })
  const model = modelExtractor(limited, ({ version, examples: own }) => own ?? examples[version] ?? [])
  return {
    extractor: combinedExtractor(lazyRules, model),
    callsPerMinute: models.callsPerMinute,
    wake: (jobs) =>
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
/** Of the isolate. */
const seen = rememberedDefinitions(domains)

/** What a queue takes in one call. */
const MAX_SEND = 100
/** The longest that a queue delays a message: what comes too early only waits again. */
const LONGEST_DELAY_SECONDS = 43_200
/** A send can hang for a minute (cloudflare/workerd#6053): the sweeper is sooner. */
const SEND_TIMEOUT_MS = 2_000

async function sendAll<Body>(
  queue: Queue<Body>,
  paced: readonly { body: Body; delaySeconds: number }[],
): Promise<void> {
  for (let i = 0; i < paced.length; i += MAX_SEND) {
    const messages = paced.slice(i, i + MAX_SEND).map(({ body, delaySeconds }) => ({
      body,
      delaySeconds: Math.min(LONGEST_DELAY_SECONDS, Math.ceil(delaySeconds)),
    }))
    await Promise.race([queue.sendBatch(messages), timeout()])
  }
}

const timeout = () =>
  new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error(`the queue did not answer within ${SEND_TIMEOUT_MS} ms`)),
      SEND_TIMEOUT_MS,
    )
  })
