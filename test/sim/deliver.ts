import type { Deps } from '../../worker/deps.ts'
import { consume } from '../../worker/queue.ts'
import type { AdversarialQueue, Message } from './queue.ts'
import type { Schedule, Task } from './schedule.ts'

/** Gives a batch to a consumer; what that does not acknowledge comes again. */
export function deliver(
  schedule: Schedule,
  from: AdversarialQueue,
  depsOf: (task: Task) => Deps,
  batch: readonly Message[],
): void {
  const [first] = batch
  if (!first) return
  const settledOf = new Map<Message, 'ack' | number>()
  const messages = batch.map((message) => ({
    id: message.id,
    body: message.body,
    attempts: message.attempts,
    timestamp: new Date(),
    ack: () => void (settledOf.has(message) || settledOf.set(message, 'ack')),
    retry: (options?: { delaySeconds?: number }) =>
      void (settledOf.has(message) || settledOf.set(message, options?.delaySeconds ?? 0)),
  }))
  const queue = first.isDead ? `${first.queue}-dead` : first.queue
  let threw = false
  schedule.start(
    `batch of ${batch.length} from ${queue}`,
    undefined,
    async (task) => {
      const delivered = { queue, messages } as unknown as Parameters<typeof consume>[1]
      await consume(depsOf(task), delivered).catch(() => {
        threw = true
      })
    },
    (killed) => {
      for (const message of batch) {
        const settled = settledOf.get(message)
        if (settled === 'ack' && !killed) continue
        if (settled === undefined && !killed && !threw) continue
        from.retry(message, typeof settled === 'number' ? settled : 5)
      }
    },
  )
}
