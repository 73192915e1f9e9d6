import * as v from 'valibot'

/** Every code that an answer can carry, with its HTTP status: the only place where statuses stand. */
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

/** One thing that is wrong with a request. `received` is at most 64 characters and never a user's text. */
export const Issue = v.object({ path: v.string(), expected: v.string(), received: v.string() })
export type Issue = v.InferOutput<typeof Issue>

const readonlyList = <Schema extends v.GenericSchema>(item: Schema) => v.pipe(v.array(item), v.readonly())

/** The body of every answer that is not a success. */
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
        v.description('Everything that is wrong, for a program.'),
      ),
    ),
  }),
})
export type ErrorBody = v.InferOutput<typeof ErrorBody>

interface Extra {
  issues?: readonly Issue[]
  known?: readonly string[]
  /** For codes that a retry can fix. */
  retryAfterSeconds?: number
  /** Methods that the route does serve. */
  allow?: readonly string[]
  /** The page that called is not to see the refusal. */
  isHidden?: true
  cause?: unknown
}

/** A refusal that the caller can act on. Nothing has changed when it is thrown. */
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

/** One body for every reason: it does not tell a made-up key from a revoked one. */
export function unauthorized(): AppError {
  return new AppError('unauthorized', 'A valid API key is required: Authorization: Bearer <api key>.')
}

/** The same whether no tenant's store serves the reference or only another tenant's. */
export function unservedMemory(): AppError {
  const expected = 'a reference that a memory store configured for this tenant serves'
  return new AppError('invalid_request', `memory_ref: expected ${expected}, got one that none serves.`, {
    issues: [{ path: 'memory_ref', expected, received: 'one that none serves' }],
  })
}

/**
 * A provider (of extraction, embedding, memory or reranking) that could not do its part for a record.
 * `permanent` says that no retry can fix it; else `retryAfterSeconds` is the provider's own wish, if it said one.
 * `throttled`: it accepts no calls for now; nothing was tried, so waiting for it is no attempt.
 * `message` reaches the record's `enrichment.error` and the log: it never holds a user's text.
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
