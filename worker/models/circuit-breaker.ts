import { ProviderError } from '../../shared/errors.ts'
import type { Purpose } from './failures.ts'

/** Wraps a model's calls: while its provider throttles, none is made. */
export interface CircuitBreaker {
  /**
   * Makes the call, or does not. A call that is throttled opens the circuit for as long as the provider says, else for
   * 2 s, doubling up to 15 min until one succeeds.
   *
   * @throws ProviderError `throttled`, without a call, while the circuit is open; else what the call throws
   */
  call<Answer>(now: () => Date, purpose: Purpose, call: () => Promise<Answer>): Promise<Answer>
}

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 900_000

/**
 * A closed circuit. It is to outlive the invocation, since what one learns holds for the next: an isolate has one
 * for each model. Other isolates learn for themselves, each at the price of the calls that it has in flight.
 */
export function newCircuitBreaker(): CircuitBreaker {
  let closesAt = 0
  let pauses = 0
  let reason = ''
  const open = ({ message, retryAfterSeconds }: ProviderError, at: number) => {
    if (closesAt <= at) pauses++
    const backoffMs = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (pauses - 1))
    const pauseMs = retryAfterSeconds === undefined ? backoffMs : retryAfterSeconds * 1000
    closesAt = Math.max(closesAt, at + pauseMs)
    reason = message
    return (closesAt - at) / 1000
  }
  return {
    async call(now, purpose, call) {
      const seconds = (closesAt - now().getTime()) / 1000
      if (seconds > 0) throw throttled(purpose, reason, seconds)
      try {
        const answer = await call()
        pauses = 0
        return answer
      } catch (error) {
        if (!(error instanceof ProviderError && error.throttled)) throw error
        throw throttled(purpose, error.message, open(error, now().getTime()), error)
      }
    },
  }
}

const throttled = (purpose: Purpose, message: string, retryAfterSeconds: number, cause?: unknown) =>
  new ProviderError(purpose, message, { throttled: true, retryAfterSeconds, cause })
