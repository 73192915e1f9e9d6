import { ProviderError } from '../../shared/errors.ts'

/** After this many attempts at the same work the record has failed. The queue's `max_retries` is one less. */
export const MAX_ATTEMPTS = 8

const FIRST_WAIT_SECONDS = 5
const LONGEST_WAIT_SECONDS = 900
const LONGEST_SPREAD_SECONDS = 60

/**
 * When to try again after the `attempts`th attempt at a record's work went wrong: the provider's own wish, else 5 s
 * doubled with each attempt up to 15 min, shortened at random so that records that failed together come back apart.
 * One that is throttled has made no attempt: it waits for as long as it was told, and up to a minute more.
 *
 * @param random from 0 to 1
 * @returns undefined where no later attempt would help, or enough were made
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

/** What was thrown, where it is a provider's failure; anything else is a bug and goes on. */
export function providerError(thrown: unknown): ProviderError {
  if (thrown instanceof ProviderError) return thrown
  throw thrown
}
