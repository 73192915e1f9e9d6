import type { ExecutionContext, MessageBatch } from '@cloudflare/workers-types'
import { type Env, parseEnv } from '../../../worker/env.ts'
import worker from '../../../worker/index.ts'
import { consumeJobs } from '../../../worker/queue.ts'
import { makeDeps } from '../../../worker/wiring.ts'

/** The Worker with an extractor that throws on one word, and with a backoff without jitter. */
export default {
  ...worker,
  async queue(batch: MessageBatch, env: Env, context: ExecutionContext) {
    if (batch.queue.includes('-dead')) return worker.queue(batch, env, context)
    const deps = makeDeps(parseEnv(env), (work) => context.waitUntil(work))
    const { extractor } = deps
    await consumeJobs(
      {
        ...deps,
        random: () => 0,
        extractor: {
          version: extractor.version,
          extract(domain, texts) {
            if (texts.some(({ text }) => text.includes('poison'))) throw new TypeError('poisoned')
            return extractor.extract(domain, texts)
          },
        },
      },
      batch,
    )
  },
}
