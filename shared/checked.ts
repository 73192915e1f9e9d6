import * as v from 'valibot'

/**
 * Checks in two forms: a function, so that one message covers everything that can be wrong, and JSON Schema keywords
 * for the OpenAPI document.
 */

/** @param keywords of JSON Schema that the check implies; both count length in code points */
export const text = (
  isValid: (text: string) => boolean,
  expected: string,
  keywords: Readonly<Record<string, unknown>>,
) => v.pipe(v.string(), v.check(isValid, expected), v.metadata({ ...keywords }))

/** An id in a path. What Postgres cannot store is no valid id. */
export const GivenId = text((id) => !id.includes('\0') && id.isWellFormed(), 'text without U+0000', {})

export const integer = (min: number, max: number) =>
  v.pipe(
    v.number(),
    v.check((n) => Number.isInteger(n) && n >= min && n <= max, `integer from ${min} to ${max}`),
    v.metadata({ type: 'integer', minimum: min, maximum: max }),
  )

/** 100000 as 100,000. Not by a locale, whose data the runtime takes milliseconds to load. */
export const grouped = (n: number) => String(n).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')

/** v.record alone accepts arrays. */
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

/** An instant in a request, with any offset. */
export const SentInstant = text(
  (instant) => ISO_INSTANT.test(instant) && !Number.isNaN(Date.parse(instant)),
  'an ISO 8601 instant with its offset, such as 2026-05-17T22:01:09Z',
  { format: 'date-time' },
)
