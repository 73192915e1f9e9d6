import pLimit from 'p-limit'
import { ProviderError } from '../../shared/errors.ts'
import type { Memory } from './memory.ts'

/** A Worker opens six connections at a time, and a read's time-out includes waiting for one. */
const AT_A_TIME = 4
const GO_MS = 10_000
const NEXT_GO_SECONDS = 5

/**
 * Limits concurrency, and starts no read after 10 s, so that slow stores do not delay other records of the batch.
 * Each invocation needs its own, since Workers cannot share I/O between invocations.
 *
 * @returns a memory whose reads fail as `throttled` if none could start in time
 */
export function limitedMemory(memory: Memory, now: () => Date): Memory {
  // Few invocations read anything, and to make a limit takes as long as to parse a body.
  let limit: ReturnType<typeof pLimit> | undefined
  const endsAtMs = now().getTime() + GO_MS
  return {
    ...memory,
    read: (tenantId, ref) => {
      limit ??= pLimit(AT_A_TIME)
      return limit(() => {
        if (now().getTime() >= endsAtMs) throw notThisTime()
        return memory.read(tenantId, ref)
      })
    },
  }
}

const notThisTime = () =>
  new ProviderError('memory_failed', 'Other memory stores were too slow for this one to be asked.', {
    throttled: true,
    retryAfterSeconds: NEXT_GO_SECONDS,
  })
