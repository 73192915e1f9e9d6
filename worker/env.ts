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
  /** The app role's connection string. */
  DATABASE_URL: v.pipe(v.string(), v.startsWith('postgres')),
  /** Where Neon's protocol is spoken instead of at Neon: a developer's machine. */
  NEON_ENDPOINT: v.optional(v.pipe(v.string(), v.url())),
  /** The external memory stores that tenants may refer to: docs/memory.md. */
  MEMORY_STORES: v.optional(v.string()),
  ...ModelSettings.entries,
  ...WebhookSettings.entries,
  ...TokenSettings.entries,
  /** What reads the candidates of a match in pairs with the seeker; `workers-ai` needs the binding `AI`. */
  RERANKER: v.optional(v.picklist(['lexical', 'workers-ai']), 'lexical'),
  /** What judges pairs where a match asks for it. */
  JUDGE: v.optional(v.picklist(['none', 'workers-ai']), 'none'),
  /** How many triplets that no run has used start one by itself: docs/learning.md. */
  TRAINING_BUDGET: v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,8}$/), v.transform(Number)), '500'),
})

/** The bindings and settings that `wrangler.toml` gives the Worker. */
export interface Env {
  ENRICH: Queue<Job>
  /** Jobs for the model: records that the rules have read. */
  MODEL: Queue<Job>
  /** Jobs for messages to webhooks. */
  WEBHOOKS: Queue<DeliveryJob>
  /** Jobs for steps of training. */
  TRAIN: Queue<TrainStep>
  /** Absent where no model of Cloudflare's may be used. */
  AI?: WorkersAi
  /** Absent where calls are not limited. */
  RATE_LIMITER?: RateLimit
  /** Absent where the model is asked without a budget. */
  MODEL_LIMITER?: RateLimit
}

/** @throws Error that names what is missing: a deployment without it cannot work */
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
