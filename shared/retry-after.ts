const LONGEST_WAIT_SECONDS = 3600

/**
 * Parses a `Retry-After` header: seconds or an HTTP date (RFC 9110, 10.2.3), capped at an hour.
 *
 * @returns from 1 to 3,600; undefined if it is invalid
 */
export function retryAfterSeconds(header: string | null, now: Date): number | undefined {
  if (header === null) return undefined
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - now.getTime()) / 1000
  return Number.isNaN(seconds) ? undefined : Math.min(LONGEST_WAIT_SECONDS, Math.max(1, Math.ceil(seconds)))
}
