import { ProviderError } from '../../shared/errors.ts'
import type { Purpose } from './failures.ts'

/** Stands before a model's calls: while its provider takes on no more, nobody asks. */
export interface Gate {
  /**
   * Makes the call, or does not. A call that is throttled closes the gate for as long as the provider says, else for
   * 2 s, doubling up to 15 min until one succeeds.
   *
   * @throws ProviderError `throttled`, without a call, while the gate is closed; else what the call throws
   */
  pass<Answer>(now: () => Date, purpose: Purpose, call: () => Promise<Answer>): Promise<Answer>
}

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 900_000

/**
 * A gate that is open. It is to outlive the invocation, since what one learns holds for the next: an isolate has one
 * for each model. Other isolates learn for themselves, each at the price of the calls that it has under way.
 */
export function newGate(): Gate {
  let opensAt = 0
  let pauses = 0
  let reason = ''
  const close = ({ message, retryAfterSeconds }: ProviderError, at: number) => {
    if (opensAt <= at) pauses++
    const backoffMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (pauses - 1))
    const pauseMs = retryAfterSeconds === undefined ? backoffMs : retryAfterSeconds * 1000
    opensAt = Math.max(opensAt, at + pauseMs)
    reason = message
    return (opensAt - at) / 1000
  }
  return {
    async pass(now, purpose, call) {
      const seconds = (opensAt - now().getTime()) / 1000
      if (seconds > 0) throw throttled(purpose, reason, seconds)
      try {
        const answer = await call()
        pauses = 0
        return answer
      } catch (error) {
        if (!(error instanceof ProviderError && error.throttled)) throw error
        throw throttled(purpose, error.message, close(error, now().getTime()), error)
      }
    },
  }
}

const throttled = (purpose: Purpose, message: string, retryAfterSeconds: number, cause?: unknown) =>
  new ProviderError(purpose, message, { throttled: true, retryAfterSeconds, cause })
