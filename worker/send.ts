import type { Queue } from '@cloudflare/workers-types'

/** Limit of messages per call. */
const MAX_SEND = 100
/** The longest delay of a queue. A job that arrives too early waits again. */
const LONGEST_DELAY_SECONDS = 43_200
/** A send can hang for a minute (cloudflare/workerd#6053); the sweeper is faster. */
const SEND_TIMEOUT_MS = 2_000

/** Enqueues any number of messages. @throws if some may not have been sent */
export async function sendAll<Body>(
  queue: Queue<Body>,
  paced: readonly { body: Body; delaySeconds: number }[],
): Promise<void> {
  for (let i = 0; i < paced.length; i += MAX_SEND) {
    const messages = paced.slice(i, i + MAX_SEND).map(({ body, delaySeconds }) => ({
      body,
      delaySeconds: Math.min(LONGEST_DELAY_SECONDS, Math.ceil(delaySeconds)),
    }))
    await Promise.race([queue.sendBatch(messages), timeout()])
  }
}

const timeout = () =>
  new Promise<never>((_, reject) => {
    setTimeout(
      () => reject(new Error(`the queue did not answer within ${SEND_TIMEOUT_MS} ms`)),
      SEND_TIMEOUT_MS,
    )
  })
