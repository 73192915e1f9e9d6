import { ProviderError } from '../../shared/errors.ts'
import { retryAfterSeconds } from '../../shared/retry-after.ts'

/** What a model was called for, named by the error code of a failure. */
export type Purpose = 'extraction_failed' | 'embedding_failed'

/** How a failure is resolved: not at all, by a retry, by waiting for capacity, or by the next day's quota. */
type Remedy = 'permanent' | 'backoff' | 'wait' | 'tomorrow'

/** https://developers.cloudflare.com/workers-ai/platform/errors/ (2026-11) */
const WORKERS_AI: Readonly<Record<string, [Remedy, string]>> = {
  '3003': ['permanent', 'refused the input'],
  '3006': ['permanent', 'found the input too large'],
  '3007': ['backoff', 'did not answer in time'],
  '3008': ['backoff', 'broke off'],
  '3036': ['tomorrow', 'has used up the allowance of the day'],
  '3040': ['wait', 'is out of capacity'],
  '3042': ['permanent', 'does not know the model'],
  '5004': ['permanent', 'refused the input'],
  '5007': ['permanent', 'does not know the model'],
}

/** Transient statuses. All other 4xx and redirects need the operator. */
const PASSING_STATUSES = new Set([408, 409, 425, 429])

const DAY_MS = 86_400_000

/** An HTTP error status. */
export class StatusError extends ProviderError {
  readonly status: number

  constructor(status: number, ...failure: ConstructorParameters<typeof ProviderError>) {
    super(...failure)
    this.status = status
  }
}

/** @param provider its name in messages */
export function statusFailure(
  purpose: Purpose,
  provider: string,
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  now: Date,
): StatusError {
  const passing = PASSING_STATUSES.has(status) || status >= 500
  const seconds = passing ? retryAfterSeconds(headers.get('retry-after'), now) : undefined
  return new StatusError(status, purpose, `${provider} answered ${status}.`, {
    permanent: !passing,
    throttled: status === 429,
    ...(seconds !== undefined && { retryAfterSeconds: seconds }),
  })
}

/**
 * Classifies an error of the binding. Workers AI puts its code before the message; an error without a code is
 * retried.
 */
export function workersAiFailure(purpose: Purpose, thrown: unknown, now: Date): ProviderError {
  const message = thrown instanceof Error ? thrown.message : ''
  const code = /(?:^|\s)(\d{4}):/.exec(message)?.[1] ?? ''
  const [remedy, what] = WORKERS_AI[code] ?? ['backoff', 'failed']
  return new ProviderError(purpose, `Workers AI ${what}${code && ` (${code})`}.`, {
    permanent: remedy === 'permanent',
    throttled: remedy === 'wait' || remedy === 'tomorrow',
    ...(remedy === 'tomorrow' && { retryAfterSeconds: secondsToMidnight(now) }),
    cause: thrown,
  })
}

/** An answer in the wrong format. Models are not deterministic, so a retry may succeed. */
export const formFailure = (purpose: Purpose, provider: string, what: string) =>
  new ProviderError(purpose, `${provider} ${what}.`)

/** The Workers AI quota resets daily at midnight UTC. */
const secondsToMidnight = (now: Date) => Math.ceil((DAY_MS - (now.getTime() % DAY_MS)) / 1000)
