import type { Precondition } from '../store/keyed.ts'
import { clip, refuse, unexpected } from './refusal.ts'

/**
 * Parses `If-Match` and `If-None-Match` of a write (RFC 9110): weak tags never match.
 *
 * @throws AppError `invalid_request`
 */
export function precondition(headers: Headers): Precondition {
  const none = headers.get('If-None-Match')
  if (none !== null && none.trim() !== '*') {
    throw refuse([unexpected('If-None-Match', '*', clip(none))])
  }
  return { match: ifMatch(headers), absent: none !== null }
}

const ENTITY_TAGS = /^(?:W\/)?"[^"]*"(?:\s*,\s*(?:W\/)?"[^"]*")*$/

/** @throws AppError `invalid_request` */
export function ifMatch(headers: Headers): Precondition['match'] {
  const header = headers.get('If-Match')
  if (header === null) return undefined
  const tags = header.trim()
  if (tags === '*') return 'any'
  if (!ENTITY_TAGS.test(tags)) throw refuse([unexpected('If-Match', '"<revision>" or *', clip(tags))])
  return [...tags.matchAll(/(W\/)?"([^"]*)"/g)]
    .filter(([, weak, tag]) => !weak && /^[1-9]\d{0,14}$/.test(tag ?? ''))
    .map(([, , tag]) => Number(tag))
}

/**
 * @returns the key without quotes; undefined if the header is absent
 * @throws AppError `invalid_request`
 */
export function idempotencyKey(headers: Headers): string | undefined {
  const header = headers.get('Idempotency-Key')
  if (header === null) return undefined
  const key = /^"(.*)"$/.exec(header.trim())?.[1] ?? header.trim()
  if (!/^[\x20-\x7e]{1,255}$/.test(key)) {
    throw refuse([
      unexpected('Idempotency-Key', '1 to 255 printable ASCII characters', `${key.length} others`),
    ])
  }
  return key
}

const MAX_WAIT_SECONDS = 30

/**
 * The seconds of `Prefer: wait=<1..30>` (RFC 7240); undefined if absent or invalid, since the RFC has invalid
 * preferences ignored.
 */
export function preferredWait(headers: Headers): number | undefined {
  for (const preference of headers.get('Prefer')?.split(',') ?? []) {
    const seconds = /^\s*wait\s*=\s*"?(\d{1,2})"?\s*(?:;.*)?$/i.exec(preference)?.[1]
    if (seconds === undefined) continue
    return Number(seconds) >= 1 && Number(seconds) <= MAX_WAIT_SECONDS ? Number(seconds) : undefined
  }
  return undefined
}

/** Whether `Prefer: respond-async` (RFC 7240) asks for an answer before the work is done. */
export function prefersAsync(headers: Headers): boolean {
  return /(^|,)\s*respond-async\s*(,|;|$)/i.test(headers.get('Prefer') ?? '')
}

/** The client's request id; undefined if absent or unfit for a log. */
export function sentRequestId(headers: Headers): string | undefined {
  const id = headers.get('X-Request-Id')
  return id !== null && /^[\w.:/+=-]{1,128}$/.test(id) ? id : undefined
}
