import { ProviderError } from '../../shared/errors.ts'
import { retryAfterSeconds } from '../../shared/retry-after.ts'

/** What a model was asked for, by the code of the failure that follows if it does not deliver. */
export type Purpose = 'extraction_failed' | 'embedding_failed'

/** What resolves a failure: nothing, another try, waiting until there is capacity, or until the day's allowance is new. */
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

/** Statuses that pass by themselves; all other 4xx and every redirect are for the operator to fix. */
const PASSING_STATUSES = new Set([408, 409, 425, 429])

const DAY_MS = 86_400_000

/** An HTTP answer that is no success. */
export class StatusError extends ProviderError {
  readonly status: number

  constructor(status: number, ...failure: ConstructorParameters<typeof ProviderError>) {
    super(...failure)
    this.status = status
  }
}

/** @param provider as it stands in messages */
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
 * What the binding threw. Workers AI writes its code in front of the message; a failure without one may pass.
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

/** An answer that is not of the form that was asked for. Models are not the same twice, so another try may succeed. */
export const formFailure = (purpose: Purpose, provider: string, what: string) =>
  new ProviderError(purpose, `${provider} ${what}.`)

/** The allowance of Workers AI is by the day, UTC. */
const secondsToMidnight = (now: Date) => Math.ceil((DAY_MS - (now.getTime() % DAY_MS)) / 1000)
