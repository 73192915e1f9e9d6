import type { ErrorCode, ErrorDetails } from './types.ts'

/**
 * A failed call. `code` is one of the service's, or:
 *
 *   unreachable  no answer, or a part of one; the call may have been processed
 *   timeout      the same, after `timeoutMs`; or the awaited enrichment is not complete yet
 *   unexpected   an answer that is not the service's, such as a proxy's page
 *   invalid_signature  of `verifyWebhook`: the message is not from the service
 */
export class KithError extends Error {
  readonly code: ErrorCode | 'unreachable' | 'timeout' | 'unexpected' | 'invalid_signature'
  /** Status of the last answer; undefined without one. */
  readonly status: number | undefined
  readonly details: ErrorDetails | undefined
  /** The id of the call in the service's log. */
  readonly requestId: string | undefined
  readonly retryAfterSeconds: number | undefined

  constructor(
    code: KithError['code'],
    message: string,
    more: Partial<Pick<KithError, 'status' | 'details' | 'requestId' | 'retryAfterSeconds'>> & {
      cause?: unknown
    } = {},
  ) {
    super(message, { cause: more.cause })
    this.name = 'KithError'
    this.code = code
    this.status = more.status
    this.details = more.details
    this.requestId = more.requestId
    this.retryAfterSeconds = more.retryAfterSeconds
  }
}
