import type { Job } from '../shared/job.ts'
import type { Registry } from '../shared/registry.ts'
import type { TrainStep } from '../shared/training.ts'
import type { RememberedDefinitions } from './domains/remembered.ts'
import type { Embedder } from './embed/embedder.ts'
import type { Extractor } from './extract/extractor.ts'
import type { Log } from './log.ts'
import type { Memory } from './memory/memory.ts'
import type { Scorer } from './rerank/scorer.ts'
import type { Database } from './store/db.ts'
import type { Tokens } from './tokens/token.ts'
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
   * Puts jobs on the queue, any number of them. A rejection means that some may not have been sent: the rows
   * are still marked as due, and the sweeper finds them.
   */
  enqueue: (jobs: readonly Job[], delaySeconds?: number) => Promise<void>
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
  /** Puts jobs for steps on their queue; rejects like `Deps.enqueue`. */
  enqueue: (steps: readonly TrainStep[]) => Promise<void>
}

/** The record is written with what `Deps.extractor` reads; then this reads the same texts again, better and slower. */
export interface ModelStage {
  extractor: Extractor
  /** What one tenant's records may take of it. */
  callsPerMinute: number
  /** Puts jobs on the model's own queue; rejects like `Deps.enqueue`. */
  enqueue: (jobs: readonly DelayedJob[]) => Promise<void>
}

export interface DelayedJob {
  job: Job
  delaySeconds: number
}
