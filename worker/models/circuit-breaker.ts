import { ProviderError } from '../../shared/errors.ts'
import type { Purpose } from './failures.ts'

/** A circuit breaker for a model's calls: open while the provider throttles. */
export interface CircuitBreaker {
  /**
   * Makes the call if the circuit is closed. A throttled call opens it for as long as the provider says, or else for
   * 2 s, doubling up to 15 min until a call succeeds.
   *
   * @throws ProviderError `throttled`, without a call, while the circuit is open; else what the call throws
   */
  call<Answer>(now: () => Date, purpose: Purpose, call: () => Promise<Answer>): Promise<Answer>
}

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 900_000

/**
 * Creates a closed circuit breaker. It lives as long as the isolate, one for each model, so that invocations share
 * it. Other isolates have their own.
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
