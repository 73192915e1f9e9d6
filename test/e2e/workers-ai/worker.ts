import type { ExecutionContext, MessageBatch } from '@cloudflare/workers-types'
import { statements } from '../../../examples/openai-server/statements.ts'
import { hashedEmbedder } from '../../../worker/embed/hashed.ts'
import type { Env } from '../../../worker/env.ts'
import worker from '../../../worker/index.ts'
import type { WorkersAi } from '../../../worker/models/workers-ai.ts'

/** Answers as Workers AI does, from the domains' examples. */
const AI: WorkersAi = {
  run: async (_model, { text, messages }) => {
    if (text) return { shape: [], data: await hashedEmbedder.embed(text as string[]) }
    const content = (messages as { content: string }[]).at(-1)?.content ?? ''
    return { response: { found: statements(content) }, usage: {} }
  },
}

/** The Worker with a stand-in for Workers AI, which cannot be bound offline. */
export default {
  fetch: (request: Request, env: Env, context: ExecutionContext) =>
    worker.fetch(request, { ...env, AI }, context),
  queue: (batch: MessageBatch, env: Env, context: ExecutionContext) =>
    worker.queue(batch, { ...env, AI }, context),
  scheduled: (event: unknown, env: Env, context: ExecutionContext) =>
    worker.scheduled(event, { ...env, AI }, context),
}
