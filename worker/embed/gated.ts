import type { Gate } from '../models/gate.ts'
import type { Embedder } from './embedder.ts'

/** An embedder that is asked only while its provider takes on more. */
export const gatedEmbedder = (embedder: Embedder, gate: Gate, now: () => Date): Embedder => ({
  model: embedder.model,
  embed: (texts) => gate.pass(now, 'embedding_failed', () => embedder.embed(texts)),
})
