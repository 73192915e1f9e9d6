import * as v from 'valibot'
import { type OpenAiServer, PROVIDER, post } from '../models/http.ts'
import { EMBEDDING_DIMENSIONS, type Embedder } from './embedder.ts'
import { inCalls, unitVectors, wrongForm } from './vectors.ts'

const Answer = v.object({
  data: v.array(v.object({ index: v.pipe(v.number(), v.integer()), embedding: v.unknown() })),
})

/** `POST /embeddings` of an OpenAI-compatible server. */
export const openAiEmbedder = (server: OpenAiServer, model: string): Embedder => ({
  model: `openai:${model}`,
  embed: (texts) =>
    inCalls(texts, async (input) => {
      const body = { model, input, dimensions: EMBEDDING_DIMENSIONS, encoding_format: 'float' }
      const answer = v.safeParse(Answer, await post(server, 'embedding_failed', '/embeddings', body))
      if (!answer.success) throw wrongForm(PROVIDER)
      const { data } = answer.output
      const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding]))
      const inOrder = input.map((_, i) => byIndex.get(i))
      return unitVectors(PROVIDER, data.length === input.length ? inOrder : undefined, input.length)
    }),
})
