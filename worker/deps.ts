import type { Queue } from '@cloudflare/workers-types'
import pLimit from 'p-limit'
import definitions from '../domains/index.ts'
import type { Job } from '../shared/job.ts'
import { type Registry, registry } from '../shared/registry.ts'
import type { Embedder } from './embed/embedder.ts'
import { hashedEmbedder } from './embed/hashed.ts'
import type { parseEnv } from './env.ts'
import type { Extractor } from './extract/extractor.ts'
import { rulesExtractor } from './extract/rules/rules.ts'
import { consoleLog, describeFailure, type Log } from './log.ts'
import { configuredMemory, type Memory } from './memory/memory.ts'
import { JUDGES, RERANKERS } from './rerank/providers.ts'
import type { Scorer } from './rerank/scorer.ts'
import { type Database, neonDatabase } from './store/db.ts'

/** Everything that the program can touch. */
export interface Deps {
  db: Database
  domains: Registry
  extractor: Extractor
  embedder: Embedder
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
  /** False when the key has used up its requests. */
  withinRate: (keyHash: string) => Promise<boolean>
  /** Lets work go on after the answer, for up to 30 s. What fails in there is logged, and nobody learns of it. */
  afterAnswer: (work: Promise<unknown>) => void
  now: () => Date
  /** From 0 to 1. */
  random: () => number
  log: Log
}

/** @param afterAnswer keeps the invocation alive until the work has settled */
export function makeDeps(settings: ReturnType<typeof parseEnv>, afterAnswer: Deps['afterAnswer']): Deps {
  const { DATABASE_URL, NEON_ENDPOINT, memoryStores, ENRICH, RATE_LIMITER, AI } = settings
  return {
    db: neonDatabase(DATABASE_URL, NEON_ENDPOINT),
    domains,
    extractor: rulesExtractor,
    embedder: hashedEmbedder,
    memory: aFewAtATime(
      configuredMemory({ fetch: (url, init) => fetch(url, init), now: () => new Date() }, memoryStores),
    ),
    crossEncoder: RERANKERS[settings.RERANKER](AI),
    judge: JUDGES[settings.JUDGE](AI),
    wake: (jobs, delaySeconds) => sendAll(ENRICH, jobs, delaySeconds),
    withinRate: async (keyHash) =>
      RATE_LIMITER === undefined || (await RATE_LIMITER.limit({ key: keyHash })).success,
    afterAnswer: (work) =>
      afterAnswer(
        work.catch((error: unknown) => consoleLog('warn', 'after_answer_failed', describeFailure(error))),
      ),
    now: () => new Date(),
    random: Math.random,
    log: consoleLog,
  }
}

/**
 * A Worker opens six connections at a time, and a read's time runs from its start: more would only wait and fail. The
 * queue is this invocation's own, since one invocation may not do another's I/O.
 */
function aFewAtATime(memory: Memory): Memory {
  const inTurn = pLimit(4)
  return { ...memory, read: (tenantId, ref) => inTurn(() => memory.read(tenantId, ref)) }
}

const domains = registry(definitions)

/** What a queue takes in one call. */
const MAX_SEND = 100
/** A send can hang for a minute (cloudflare/workerd#6053): the sweeper is sooner. */
const SEND_TIMEOUT_MS = 2_000

async function sendAll(queue: Queue<Job>, jobs: readonly Job[], delaySeconds = 0): Promise<void> {
  for (let i = 0; i < jobs.length; i += MAX_SEND) {
    const messages = jobs
      .slice(i, i + MAX_SEND)
      .map((body) => ({ body, delaySeconds: Math.ceil(delaySeconds) }))
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
