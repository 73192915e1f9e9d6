import type { ExecutionContext, MessageBatch, Queue } from '@cloudflare/workers-types'
import type { Job } from '../../../shared/job.ts'
import type { Env } from '../../../worker/env.ts'
import worker from '../../../worker/index.ts'

/** How the queue treats what is sent: `PUT /outage/<mode>` sets it. */
let mode = 'none'

/** The Worker with a queue that can stop taking messages. */
export default {
  async fetch(request: Request, env: Env, context: ExecutionContext) {
    const asked = /\/outage\/(none|fail|hang)$/.exec(request.url)?.[1]
    if (asked === undefined) return worker.fetch(request, { ...env, ENRICH: unsteady(env.ENRICH) }, context)
    mode = asked
    return new Response(mode)
  },
  queue: (batch: MessageBatch, env: Env, context: ExecutionContext) => worker.queue(batch, env, context),
  scheduled: (event: unknown, env: Env, context: ExecutionContext) =>
    worker.scheduled(event, { ...env, ENRICH: unsteady(env.ENRICH) }, context),
}

function unsteady(queue: Queue<Job>): Pick<Queue<Job>, 'sendBatch'> & Queue<Job> {
  const sendBatch: Queue<Job>['sendBatch'] = (messages, options) => {
    if (mode === 'fail') return Promise.reject(new Error('Queue sending failed: internal error'))
    if (mode === 'hang') return new Promise(() => undefined)
    return queue.sendBatch(messages, options)
  }
  return { send: (body, options) => queue.send(body, options), metrics: () => queue.metrics(), sendBatch }
}
