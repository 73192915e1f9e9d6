/** Request headers, as parameters of the document. */
export const REQUEST_HEADERS = {
  'Idempotency-Key': {
    description:
      'The same key with the same body within 24 hours gives the same answer and has no second effect; with another body it is refused. Failures are not stored: a retry executes. With or without quotes.',
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    example: 'c5a3e9a4-7d2b-4a53-9b53-1f2a6a0f5f0e',
  },
  'If-Match': {
    description: 'Only if the record has this revision (the `ETag` of an answer), or with `*` any.',
    schema: { type: 'string' },
    example: '"3"',
  },
  'If-None-Match': {
    description: '`*`: only if there is no such record yet.',
    schema: { type: 'string', const: '*' },
    example: '*',
  },
  Prefer: {
    description:
      '`wait=<1..30>`: answer once the work is done, or after this many seconds. `respond-async`: do not wait. Confirmed by `Preference-Applied`; an invalid preference is ignored.',
    schema: { type: 'string' },
    example: 'wait=10',
  },
} as const satisfies Record<string, HeaderObject>

/** Response headers. */
export const ANSWER_HEADERS = {
  'X-Request-Id': {
    description: 'The request’s id: yours, if you sent a valid one.',
    schema: { type: 'string' },
    example: '3f1c2f5e-0d3c-4c0c-8a5d-0d9a7a1f3b9e',
  },
  ETag: {
    description: 'The revision of the record; it counts clients’ writes, not enrichment.',
    schema: { type: 'string' },
    example: '"3"',
  },
  'Idempotent-Replayed': {
    description: 'The stored answer of the same idempotency key.',
    schema: { type: 'string', const: 'true' },
    example: 'true',
  },
  'Preference-Applied': {
    description: 'The applied preference.',
    schema: { type: 'string' },
    example: 'wait=10',
  },
  'Retry-After': {
    description: 'Seconds to wait before a retry.',
    schema: { type: 'integer', minimum: 1 },
    example: 10,
  },
  'WWW-Authenticate': {
    description: 'How to authenticate.',
    schema: { type: 'string', const: 'Bearer' },
    example: 'Bearer',
  },
  Allow: {
    description: 'The allowed methods.',
    schema: { type: 'string' },
    example: 'GET, POST',
  },
} as const satisfies Record<string, HeaderObject>

interface HeaderObject {
  description: string
  schema: Readonly<Record<string, unknown>>
  example: string | number
}

export type RequestHeader = keyof typeof REQUEST_HEADERS
export type AnswerHeader = keyof typeof ANSWER_HEADERS
