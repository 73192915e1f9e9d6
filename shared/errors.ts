import * as v from 'valibot'

/** Every error code with its HTTP status; no other place names a status. */
export const STATUS = {
  invalid_request: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  precondition_failed: 412,
  payload_too_large: 413,
  unsupported_media_type: 415,
  idempotency_mismatch: 422,
  rate_limited: 429,
  internal: 500,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof STATUS

/** An error in a request. `received` has at most 64 characters and never quotes a user's text. */
export const Issue = v.object({ path: v.string(), expected: v.string(), received: v.string() })
export type Issue = v.InferOutput<typeof Issue>

const readonlyList = <Schema extends v.GenericSchema>(item: Schema) => v.pipe(v.array(item), v.readonly())

/** The body of every error answer. */
export const ErrorBody = v.object({
  error: v.object({
    code: v.pipe(v.picklist(Object.keys(STATUS) as ErrorCode[]), v.examples(['invalid_request'])),
    message: v.pipe(v.string(), v.examples(["Field 'domain' is required."])),
    details: v.exactOptional(
      v.pipe(
        v.object({
          issues: v.exactOptional(readonlyList(Issue)),
          known: v.exactOptional(readonlyList(v.string())),
        }),
        v.metadata({ additionalProperties: true }),
        v.description('All errors, machine-readable.'),
      ),
    ),
  }),
})
export type ErrorBody = v.InferOutput<typeof ErrorBody>

interface Extra {
  issues?: readonly Issue[]
  known?: readonly string[]
  /** Only if a retry can help. */
  retryAfterSeconds?: number
  /** Methods of the path. */
  allow?: readonly string[]
  /** The answer gets no CORS headers. */
  isHidden?: true
  cause?: unknown
}

/** An error that the caller can act on. When it is thrown, nothing has changed. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly extra: Extra

  constructor(code: ErrorCode, message: string, extra: Extra = {}) {
    super(message, { cause: extra.cause })
    this.name = 'AppError'
    this.code = code
    this.extra = extra
  }
}

export function errorBody({ code, message, extra: { issues, known } }: AppError): ErrorBody {
  const details = issues || known ? { details: { ...(issues && { issues }), ...(known && { known }) } } : {}
  return { error: { code, message, ...details } }
}

/** The same for every reason, so that it does not tell a made-up key from a revoked one. */
export function unauthorized(): AppError {
  return new AppError('unauthorized', 'A valid API key is required: Authorization: Bearer <api key>.')
}

/** The same whether no store or only another tenant's serves the reference. */
export function unservedMemory(): AppError {
  const expected = 'a reference that a memory store configured for this tenant serves'
  return new AppError('invalid_request', `memory_ref: expected ${expected}, got one that none serves.`, {
    issues: [{ path: 'memory_ref', expected, received: 'one that none serves' }],
  })
}

/**
 * A provider's failure (extraction, embedding, memory or re-ranking). `permanent`: no retry can help; otherwise
 * `retryAfterSeconds` is the provider's `Retry-After`, if any. `throttled`: the provider accepts no calls for now, so
 * this does not count as an attempt. `message` appears in the record's `enrichment.error` and in the log, and never
 * quotes a user's text.
 */
export class ProviderError extends Error {
  readonly code: 'extraction_failed' | 'embedding_failed' | 'memory_failed' | 'rerank_failed'
  readonly permanent: boolean
  readonly throttled: boolean
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: ProviderError['code'],
    message: string,
    options: { permanent?: boolean; throttled?: boolean; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause })
    this.name = 'ProviderError'
    this.code = code
    this.permanent = options.permanent ?? false
    this.throttled = options.throttled ?? false
    this.retryAfterSeconds = options.retryAfterSeconds
  }
}
