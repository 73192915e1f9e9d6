import pLimit from 'p-limit'
import { ProviderError } from '../../shared/errors.ts'
import type { Memory } from './memory.ts'

/** A Worker opens six connections at a time, and a read's time runs from its start: more would only wait and fail. */
const AT_A_TIME = 4
const GO_MS = 10_000
const NEXT_GO_SECONDS = 5

/**
 * Reads a few at a time, and begins none after 10 s: whoever's stores are slow, the records of the others in the same
 * batch are written soon. It is an invocation's own, since one may not do another's I/O.
 *
 * @returns a memory whose reads fail as `throttled` where no slot came free in time
 */
export function limitedMemory(memory: Memory, now: () => Date): Memory {
  const limit = pLimit(AT_A_TIME)
  const endsAtMs = now().getTime() + GO_MS
  return {
    ...memory,
    read: (tenantId, ref) =>
      limit(() => {
        if (now().getTime() >= endsAtMs) throw notThisTime()
        return memory.read(tenantId, ref)
      }),
  }
}

const notThisTime = () =>
  new ProviderError('memory_failed', 'Other memory stores were too slow for this one to be asked.', {
    throttled: true,
    retryAfterSeconds: NEXT_GO_SECONDS,
  })
