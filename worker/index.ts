import type { ExecutionContext, MessageBatch } from '@cloudflare/workers-types'
import { makeDeps } from './deps.ts'
import { type Env, parseEnv } from './env.ts'
import { app } from './http/app.ts'
import { consumeDeadLetters, consumeJobs, consumeModelJobs } from './queue.ts'
import { sweep } from './sweep.ts'

export default {
  fetch(request: Request, env: Env, context: ExecutionContext) {
    return app.fetch(request, depsOf(env, context))
  },
  async queue(batch: MessageBatch, env: Env, context: ExecutionContext) {
    await consumerOf(batch.queue)(depsOf(env, context), batch)
  },
  async scheduled(_event: unknown, env: Env, context: ExecutionContext) {
    await sweep(depsOf(env, context))
  },
}

function consumerOf(queue: string) {
  if (queue.includes('-dead')) return consumeDeadLetters
  return queue.includes('-model') ? consumeModelJobs : consumeJobs
}

const depsOf = (env: Env, context: ExecutionContext) =>
  makeDeps(parseEnv(env), (work) => context.waitUntil(work))
