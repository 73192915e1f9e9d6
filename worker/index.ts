import type { ExecutionContext, MessageBatch } from '@cloudflare/workers-types'
import { type Env, parseEnv } from './env.ts'
import { app } from './http/app.ts'
import { consume } from './queue.ts'
import { sweep } from './sweep.ts'
import { makeDeps } from './wiring.ts'

export default {
  fetch(request: Request, env: Env, context: ExecutionContext) {
    return app.fetch(request, depsOf(env, context))
  },
  async queue(batch: MessageBatch, env: Env, context: ExecutionContext) {
    await consume(depsOf(env, context), batch)
  },
  async scheduled(_event: unknown, env: Env, context: ExecutionContext) {
    await sweep(depsOf(env, context))
  },
}

const depsOf = (env: Env, context: ExecutionContext) =>
  makeDeps(settingsOf(env), (work) => context.waitUntil(work))

/** An isolate hands the same bindings to each invocation. */
const parsed = new WeakMap<Env, ReturnType<typeof parseEnv>>()

function settingsOf(env: Env) {
  const settings = parsed.get(env) ?? parseEnv(env)
  parsed.set(env, settings)
  return settings
}
