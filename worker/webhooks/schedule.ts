const MINUTE = 60
const HOUR = 60 * MINUTE

/** How long after each attempt that went wrong the next is made: what the Standard Webhooks specification advises. */
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

/** After so many the message has failed: three days and some hours after the first. */
export const MAX_DELIVERY_ATTEMPTS = WAITS_SECONDS.length + 1

/** What a wait is lengthened by at most, at random, so that messages which failed together come back apart. */
const JITTER = 0.2

/**
 * When to try again after the `attempts`th attempt: by the schedule, or later where the receiver asks for it. Never
 * sooner: one that is down and asks for a minute each time would use up all attempts within a quarter of an hour.
 *
 * @param attempts made so far, from 1
 * @param random from 0 to 1
 * @returns undefined where enough were made
 */
export function nextWaitSeconds(
  attempts: number,
  askedSeconds: number | undefined,
  random: number,
): number | undefined {
  const wait = WAITS_SECONDS[attempts - 1]
  return wait === undefined ? undefined : Math.max(wait * (1 + JITTER * random), askedSeconds ?? 0)
}
