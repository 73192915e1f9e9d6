import type { CircuitBreaker } from '../models/circuit-breaker.ts'
import type { Embedder } from './embedder.ts'

/** Puts an embedder behind a circuit breaker. */
export const guardedEmbedder = (embedder: Embedder, breaker: CircuitBreaker, now: () => Date): Embedder => ({
  model: embedder.model,
  embed: (texts) => breaker.call(now, 'embedding_failed', () => embedder.embed(texts)),
})
