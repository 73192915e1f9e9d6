import type { Job } from '../shared/job.ts'
import type { Registry } from '../shared/registry.ts'
import type { TrainStep } from '../shared/training.ts'
import type { DefinitionCache } from './domains/definition-cache.ts'
import type { Embedder } from './embed/embedder.ts'
import type { Extractor } from './extract/extractor.ts'
import type { Log } from './log.ts'
import type { Memory } from './memory/memory.ts'
import type { Scorer } from './rerank/scorer.ts'
import type { Database } from './store/db.ts'
import type { Tokens } from './tokens/token.ts'
import type { Webhooks } from './webhooks/webhooks.ts'

/** All dependencies of the program. */
export interface Deps {
  db: Database
  /** In a request, including the tenant's own. */
  domains: Registry
  /** Cache of tenants' own definitions. */
  definitionCache: DefinitionCache
  extractor: Extractor
  embedder: Embedder
  /** Second extraction by a model; undefined if none is configured. */
  model: ModelStage | undefined
  memory: Memory
  /** Scores each candidate of a match together with the seeker. */
  crossEncoder: Scorer
  /** A large language model as scorer; undefined if none is configured. */
  judge: Scorer | undefined
  /**
   * Enqueues any number of jobs. If it rejects, some may not have been sent: their rows are still due, so the sweeper
   * finds them.
   */
  enqueue: (jobs: readonly Job[], delaySeconds?: number) => Promise<void>
  webhooks: Webhooks
  tokens: Tokens
  training: Training
  /** False if the key is over its rate limit. */
  withinRate: (keyHash: string) => Promise<boolean>
  /** Runs work after the answer, for up to 30 s. Failures are only logged. */
  afterAnswer: (work: Promise<unknown>) => void
  now: () => Date
  /** From 0 to 1. */
  random: () => number
  log: Log
}

/** How tenants' models are trained. */
export interface Training {
  /** This many new triplets start a run. */
  budget: number
  /** Enqueues training steps; rejects like `Deps.enqueue`. */
  enqueue: (steps: readonly TrainStep[]) => Promise<void>
}

/**
 * The record is first written with the readings of `Deps.extractor`; then this slower extractor reads the same texts.
 */
export interface ModelStage {
  extractor: Extractor
  /** Budget per tenant. */
  callsPerMinute: number
  /** Enqueues on the model's own queue; rejects like `Deps.enqueue`. */
  enqueue: (jobs: readonly DelayedJob[]) => Promise<void>
}

export interface DelayedJob {
  job: Job
  delaySeconds: number
}
