const MINUTE = 60
const HOUR = 60 * MINUTE

/** The delay after each failed attempt, as the Standard Webhooks specification recommends. */
const WAITS_SECONDS = [
  5,
  5 * MINUTE,
  30 * MINUTE,
  2 * HOUR,
  5 * HOUR,
  10 * HOUR,
  14 * HOUR,
  20 * HOUR,
  24 * HOUR,
]

/** After this many attempts a message has failed: three days and some hours after the first. */
export const MAX_DELIVERY_ATTEMPTS = WAITS_SECONDS.length + 1

/** Jitter: a delay is lengthened by up to this share at random, which spreads messages that failed together. */
const JITTER = 0.2

/**
 * The delay before the next attempt: by the schedule, or longer if the receiver's `Retry-After` says so. Never
 * shorter: a receiver that always asks for a minute would use up all attempts within a quarter of an hour.
 *
 * @param attempts made so far, from 1
 * @param random from 0 to 1
 * @returns undefined if the attempts are used up
 */
export function nextWaitSeconds(
  attempts: number,
  askedSeconds: number | undefined,
  random: number,
): number | undefined {
  const wait = WAITS_SECONDS[attempts - 1]
  return wait === undefined ? undefined : Math.max(wait * (1 + JITTER * random), askedSeconds ?? 0)
}
