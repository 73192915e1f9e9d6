import { type ErrorCode, STATUS } from '../../../shared/errors.ts'
import type { Endpoint } from '../endpoint.ts'
import type { AnswerHeader } from './headers.ts'

interface Refused {
  name: string
  description: string
  example: { message: string; details?: unknown }
  headers?: readonly AnswerHeader[]
}

/** Each error code's response, with its component name in the document. */
export const REFUSALS: Readonly<Record<ErrorCode, Refused>> = {
  invalid_request: {
    name: 'BadRequest',
    description: 'Invalid request: the message names the member, what was expected and what was received.',
    example: {
      message: 'fields.age: expected integer from 18 to 120, got "thirty".',
      details: {
        issues: [{ path: 'fields.age', expected: 'integer from 18 to 120', received: '"thirty"' }],
      },
    },
  },
  unauthorized: {
    name: 'Unauthorized',
    description: 'Missing, unknown, revoked or expired API key.',
    example: { message: 'A valid API key is required: Authorization: Bearer <api key>.' },
    headers: ['WWW-Authenticate'],
  },
  forbidden: {
    name: 'Forbidden',
    description: 'The key or token may not do this.',
    example: { message: 'This API key does not have the scope that this call needs.' },
  },
  not_found: {
    name: 'NotFound',
    description: 'Not found, or another tenant’s.',
    example: { message: 'There is no such user.' },
  },
  method_not_allowed: {
    name: 'MethodNotAllowed',
    description: 'The path has no such method.',
    example: { message: 'PUT is not allowed here: expected GET or POST.' },
    headers: ['Allow'],
  },
  conflict: {
    name: 'Conflict',
    description:
      'Another request is changing the same record (with `Retry-After`), the answer of this `Idempotency-Key` has been erased, or the current state conflicts: see the message.',
    example: { message: 'Another request is changing the same record.' },
    headers: ['Retry-After'],
  },
  precondition_failed: {
    name: 'PreconditionFailed',
    description: 'The record is not in the state that the request requires.',
    example: { message: 'The record is not in the state that the request requires.' },
  },
  payload_too_large: {
    name: 'PayloadTooLarge',
    description: 'The body is too large.',
    example: { message: 'The body is larger than 256 KiB.' },
  },
  unsupported_media_type: {
    name: 'UnsupportedMediaType',
    description: 'The body is not `application/json` in UTF-8.',
    example: { message: 'Content-Type: expected application/json, got "text/plain".' },
  },
  idempotency_mismatch: {
    name: 'IdempotencyMismatch',
    description: 'The `Idempotency-Key` was used with another body.',
    example: { message: 'This Idempotency-Key was used with another body in the last 24 hours.' },
  },
  rate_limited: {
    name: 'RateLimited',
    description: 'Too many requests with this key.',
    example: { message: 'This API key has made too many requests.' },
    headers: ['Retry-After'],
  },
  internal: {
    name: 'Internal',
    description: 'An internal error.',
    example: { message: 'Something went wrong on our side; request 3f1c2f5e.' },
  },
  unavailable: {
    name: 'Unavailable',
    description:
      'The database did not answer, and the request may have been stored: retrying is safe. Or the deployment lacks a setting.',
    example: { message: 'The database did not answer.' },
    headers: ['Retry-After'],
  },
}

/** An endpoint's error codes: its own and those that follow from its method, scope and schemas. */
export function refusalsOf({ method, scope, about }: Endpoint): ErrorCode[] {
  const { params, query, headers = [], body, refusals = [] } = about
  const isKeyed = scope !== 'none'
  const isRead = params !== undefined || query !== undefined || headers.length > 0 || body !== undefined
  const mayHaveBody = body !== undefined || headers.includes('Idempotency-Key')
  const isConditional = headers.includes('If-Match') || headers.includes('If-None-Match')
  const codes = new Set<ErrorCode>([
    ...(isRead ? (['invalid_request'] as const) : []),
    ...(isKeyed ? (['unauthorized', 'forbidden', 'rate_limited', 'unavailable'] as const) : []),
    ...(isKeyed && method !== 'GET' ? (['conflict'] as const) : []),
    ...(isConditional ? (['precondition_failed'] as const) : []),
    ...(mayHaveBody ? (['payload_too_large', 'unsupported_media_type'] as const) : []),
    ...(headers.includes('Idempotency-Key') ? (['idempotency_mismatch'] as const) : []),
    ...refusals,
    'internal',
  ])
  return [...codes].toSorted((a, b) => STATUS[a] - STATUS[b])
}
