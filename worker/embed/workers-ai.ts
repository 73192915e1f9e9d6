import * as v from 'valibot'
import { run, type WorkersAiDeps } from '../models/workers-ai.ts'
import type { Embedder } from './embedder.ts'
import { inCalls, unitVectors, wrongForm } from './vectors.ts'

const Answer = v.object({ data: v.unknown() })

/**
 * A text embedding model of Workers AI with 1,024 dimensions, such as `@cf/baai/bge-m3`. It is asked for no pooling:
 * bge-m3 has only the one, and vectors of another would be another model's.
 */
export const workersAiEmbedder = (deps: WorkersAiDeps, model: string): Embedder => ({
  model: `workers-ai:${model}`,
  embed: (texts) =>
    inCalls(texts, async (text) => {
      const answer = v.safeParse(Answer, await run(deps, 'embedding_failed', model, { text }))
      if (!answer.success) throw wrongForm('Workers AI')
      return unitVectors('Workers AI', answer.output.data, text.length)
    }),
})
