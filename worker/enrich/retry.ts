import { ProviderError } from '../../shared/errors.ts'

/** After this many attempts at the same work a record is `failed`. The queue's `max_retries` is one less. */
export const MAX_ATTEMPTS = 8

const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 900
const LONGEST_SPREAD_SECONDS = 60

/**
 * The delay before the next attempt: the provider's `Retry-After`, or else exponential backoff from 5 s to 15 min,
 * with jitter. A throttled call is no attempt: it waits as long as the provider says, plus up to a minute.
 *
 * @param random from 0 to 1
 * @returns undefined if retrying cannot help or the attempts are used up
 */
export function retryAfterSeconds(
  failure: ProviderError,
  attempts: number,
  random: number,
): number | undefined {
  if (failure.throttled) {
    const seconds = failure.retryAfterSeconds ?? LONGEST_SPREAD_SECONDS
    return seconds + random * Math.min(seconds, LONGEST_SPREAD_SECONDS)
  }
  if (failure.permanent || attempts >= MAX_ATTEMPTS) return undefined
  return failure.retryAfterSeconds ?? backoffSeconds(attempts, random)
}

/** @param attempts made so far, from 1 */
export function backoffSeconds(attempts: number, random: number): number {
  const longest = Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** (attempts - 1))
  return Math.max(1, Math.round(longest * random))
}

/** Returns a provider's failure; rethrows anything else, which is a bug. */
export function providerError(thrown: unknown): ProviderError {
  if (thrown instanceof ProviderError) return thrown
  throw thrown
}
