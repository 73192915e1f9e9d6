import type { ErrorCode, ErrorDetails } from './types.ts'

/**
 * A call that did not succeed. Beside the service's own codes:
 *
 *   unreachable  no answer came, or a part of one: what was sent may have been done
 *   timeout      the same, after `timeoutMs`; or the enrichment that was waited for is not done yet
 *   unexpected   something else than the service answered, as a proxy's page
 *   invalid_signature  of `verifyWebhook`: the message is not from the service
 */
export class KithError extends Error {
  readonly code: ErrorCode | 'unreachable' | 'timeout' | 'unexpected' | 'invalid_signature'
  /** Of the last answer; undefined where none came. */
  readonly status: number | undefined
  readonly details: ErrorDetails | undefined
  /** By which the service's log knows the call. */
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
