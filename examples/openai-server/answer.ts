import type { IncomingMessage, ServerResponse } from 'node:http'
import * as v from 'valibot'
import { hashedEmbedder } from '../../worker/embed/hashed.ts'
import { statements } from './statements.ts'

const Completion = v.object({
  model: v.string(),
  messages: v.array(v.object({ role: v.string(), content: v.string() })),
})
const Embeddings = v.object({ model: v.string(), input: v.array(v.string()) })

/** The embedding model that is a real one; under any other name words are hashed. */
export const SENTENCE_ENCODER = 'universal-sentence-encoder-lite'

/** Answers `POST /v1/chat/completions` and `POST /v1/embeddings` as OpenAI does, from what the domains' examples state. */
export async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const body: unknown = parseJson(Buffer.concat(chunks).toString())
  const completion = v.safeParse(Completion, body)
  const embeddings = v.safeParse(Embeddings, body)
  if (request.url === '/v1/chat/completions' && completion.success) {
    const { model, messages } = completion.output
    const content = JSON.stringify({ found: statements(messages.at(-1)?.content ?? '') })
    const message = { role: 'assistant', content }
    send(response, 200, {
      object: 'chat.completion',
      model,
      choices: [{ index: 0, message, finish_reason: 'stop' }],
    })
  } else if (request.url === '/v1/embeddings' && embeddings.success) {
    const { model, input } = embeddings.output
    const vectors = await embedded(model, input)
    const data = vectors.map((embedding, index) => ({ object: 'embedding', index, embedding }))
    send(response, 200, { object: 'list', model, data })
  } else {
    send(response, 404, { error: { message: 'expected a chat completion or embeddings' } })
  }
}

/** The encoder is loaded when somebody asks for it. */
async function embedded(model: string, input: readonly string[]) {
  if (model !== SENTENCE_ENCODER) return hashedEmbedder.embed(input)
  const { encode } = await import('./encoder.ts')
  return encode(input)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
