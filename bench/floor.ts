import type { ExecutionContext, Queue } from '@cloudflare/workers-types'
import { neon, neonConfig } from '@neondatabase/serverless'
import type { Env } from '../worker/env.ts'
import worker from '../worker/index.ts'

/**
 * The Worker with an extra route for the benchmark only. The route makes one trivial query through the same endpoint
 * in the same role. The cost of an API request is given as a multiple of it.
 */
export default {
  ...worker,
  async fetch(request: Request, env: Env & Settings, context: ExecutionContext) {
    if (!request.url.endsWith('/floor')) return worker.fetch(request, queueless(env), context)
    neonConfig.fetchEndpoint = env.NEON_ENDPOINT
    return Response.json(await neon(env.DATABASE_URL)`select 1 as one`)
  },
}

interface Settings {
  DATABASE_URL: string
  NEON_ENDPOINT: string
  /** Drops messages to queues. */
  QUEUELESS: boolean
}

const without = new WeakMap<Env, Env>()

/** The same object for each request, as the runtime's own is. */
function queueless(env: Env & Settings): Env {
  const instead = without.get(env) ?? {
    ...env,
    ...(env.QUEUELESS && { ENRICH: NOWHERE, MODEL: NOWHERE, WEBHOOKS: NOWHERE }),
  }
  without.set(env, instead)
  return instead
}

const SENT = { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } }

const NOWHERE: Queue = {
  metrics: async () => SENT.metadata.metrics,
  send: async () => SENT,
  sendBatch: async () => SENT,
}
