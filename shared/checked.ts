import * as v from 'valibot'

/**
 * Checks that are said once for both: by function, so that a refusal has one sentence for all that can be wrong, and in
 * the keywords of JSON Schema, for the reader of the OpenAPI document.
 */

/** @param keywords of JSON Schema, implied by the check; lengths count code points in both */
export const text = (
  isValid: (text: string) => boolean,
  expected: string,
  keywords: Readonly<Record<string, unknown>>,
) => v.pipe(v.string(), v.check(isValid, expected), v.metadata({ ...keywords }))

/** An id that the service has given, in a path: what Postgres cannot hold is none. */
export const GivenId = text((id) => !id.includes('\0') && id.isWellFormed(), 'text without U+0000', {})

export const integer = (min: number, max: number) =>
  v.pipe(
    v.number(),
    v.check((n) => Number.isInteger(n) && n >= min && n <= max, `integer from ${min} to ${max}`),
    v.metadata({ type: 'integer', minimum: min, maximum: max }),
  )

/** 100000 as 100,000. Not by a locale, whose data the runtime takes milliseconds to load. */
export const grouped = (n: number) => String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

/** A record alone takes a list for an object. */
export const jsonObject = (
  description: string,
  keywords: Readonly<Record<string, unknown>> = { additionalProperties: true },
) =>
  v.pipe(
    v.unknown(),
    v.check((value) => !Array.isArray(value), 'a JSON object'),
    v.description(description),
    v.metadata({ type: 'object', ...keywords }),
    v.record(v.string(), v.unknown()),
  )

/** An ISO 8601 instant, in UTC. */
export const Instant = v.pipe(v.string(), v.metadata({ format: 'date-time' }))

const ISO_INSTANT = /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d(:\d\d(\.\d+)?)?([Zz]|[+-]\d\d:?\d\d)$/

/** An instant as a client may send it. */
export const SentInstant = text(
  (instant) => ISO_INSTANT.test(instant) && !Number.isNaN(Date.parse(instant)),
  'an ISO 8601 instant with its offset, such as 2026-05-17T22:01:09Z',
  { format: 'date-time' },
)
