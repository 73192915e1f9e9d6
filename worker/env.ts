import type { Queue, RateLimit } from '@cloudflare/workers-types'
import * as v from 'valibot'
import type { Job } from '../shared/job.ts'
import type { TrainStep } from '../shared/training.ts'
import type { DeliveryJob } from '../shared/webhook.ts'
import { parseStores } from './memory/settings.ts'
import { chooseModels, ModelSettings } from './models/settings.ts'
import type { WorkersAi } from './models/workers-ai.ts'
import { TokenSettings } from './tokens/settings.ts'
import { WebhookSettings } from './webhooks/settings.ts'

const Settings = v.object({
  /** Connection string of the app role. */
  DATABASE_URL: v.pipe(v.string(), v.startsWith('postgres')),
  /** Replaces Neon's endpoint on a developer's machine. */
  NEON_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
  /** External memory stores: docs/memory.md. */
  MEMORY_STORES: v.optional(v.string()),
  ...ModelSettings.entries,
  ...WebhookSettings.entries,
  ...TokenSettings.entries,
  /** The cross-encoder; `workers-ai` needs the binding `AI`. */
  RERANKER: v.optional(v.picklist(['lexical', 'workers-ai']), 'lexical'),
  /** The judge of matches that ask for one. */
  JUDGE: v.optional(v.picklist(['none', 'workers-ai']), 'none'),
  /** This many new triplets start a training run: docs/learning.md. */
  TRAINING_BUDGET: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number)), '500'),
})

/** Bindings and settings from `wrangler.toml`. */
export interface Env {
  ENRICH: Queue<Job>
  /** Jobs for the model: records that the rules have read. */
  MODEL: Queue<Job>
  /** Delivery jobs. */
  WEBHOOKS: Queue<DeliveryJob>
  /** Training steps. */
  TRAIN: Queue<TrainStep>
  /** Absent if no Workers AI model is used. */
  AI?: WorkersAi
  /** Absent if requests are not limited. */
  RATE_LIMITER?: RateLimit
  /** Absent if model calls are not limited. */
  MODEL_LIMITER?: RateLimit
}

/** @throws Error that names missing or invalid settings, without which a deployment cannot work */
export function parseEnv(env: Env) {
  const settings = v.safeParse(Settings, env)
  if (!settings.success) {
    const wrong = settings.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
    throw new Error(`Settings of the Worker: ${wrong.join('; ')}`)
  }
  const { MEMORY_STORES, ...plain } = settings.output
  const models = chooseModels(settings.output, env.AI !== undefined)
  const { ENRICH, MODEL, WEBHOOKS, TRAIN, AI, RATE_LIMITER, MODEL_LIMITER } = env
  const memoryStores = parseStores(MEMORY_STORES, plain.NEON_ENDPOINT === undefined ? 'https' : 'http')
  if (!env.AI && [plain.RERANKER, plain.JUDGE].includes('workers-ai')) {
    throw new Error("Settings of the Worker: RERANKER, JUDGE: 'workers-ai' needs the binding AI, got none")
  }
  return {
    DATABASE_URL: plain.DATABASE_URL,
    NEON_ENDPOINT: plain.NEON_ENDPOINT,
    memoryStores,
    models,
    RERANKER: plain.RERANKER,
    JUDGE: plain.JUDGE,
    ENRICH,
    MODEL,
    WEBHOOKS,
    TRAIN,
    trainingBudget: plain.TRAINING_BUDGET,
    tokenKey: plain.TOKEN_KEY,
    webhookKey: plain.WEBHOOK_KEY,
    webhookLoopback: plain.WEBHOOK_LOOPBACK === 'allowed',
    AI,
    RATE_LIMITER,
    MODEL_LIMITER,
  }
}
