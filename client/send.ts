import { KithError } from './error.ts'

export interface Options {
  /** URL of the service, e.g. `https://kith.example.com`. */
  url: string
  /** An API key or a user token. */
  key: string
  /** Retries of a call after a temporary failure; default 4. */
  retries?: number
  /** Timeout of one attempt; default 40,000. */
  timeoutMs?: number
  /** Replaces the runtime's own `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
}

export interface Sent {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Path below the service's URL, with the query. */
  path: string
  headers?: Record<string, string>
  body?: unknown
  signal?: AbortSignal | undefined
}

export type Send = <Answer>(sent: Sent) => Promise<Answer>

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 8_000
/** A longer `Retry-After` is reported as an error at once. */
const LONGEST_RETRY_AFTER_SECONDS = 60
/** Temporary failures of the service and of proxies. */
const PASSING_STATUSES = [429, 502, 503, 504]

/**
 * Sends calls and retries temporary failures: no answer, 429, 502 to 504, or a `Retry-After`. All attempts of a call
 * are identical, including the `Idempotency-Key`, so the service processes it once.
 */
export function sender({ url, key, retries = 4, timeoutMs = 40_000, fetch: own }: Options): Send {
  const base = url.replace(/\/+$/, '')
  const request = own ?? ((at: string, init: RequestInit) => fetch(at, init))
  return async <Answer>({ method, path, headers, body, signal }: Sent): Promise<Answer> => {
    const init = {
      method,
      headers: {
        ...headers,
        Authorization: `Bearer ${key}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }
    for (let again = 0; ; again++) {
      signal?.throwIfAborted()
      const within = AbortSignal.timeout(timeoutMs)
      try {
        const all = signal ? AbortSignal.any([signal, within]) : within
        return (await read(await request(base + path, { ...init, signal: all }))) as Answer
      } catch (thrown) {
        signal?.throwIfAborted()
        const error = thrown instanceof KithError ? thrown : unanswered(thrown, within, timeoutMs)
        if (again >= retries || !mayPass(error)) throw error
        await pause(pauseMs(error, again), signal)
      }
    }
  }
}

/** @returns the answer's JSON; its shape is the service's promise @throws KithError for anything but a success */
async function read(response: Response): Promise<unknown> {
  const text = await response.text()
  const answer = parse(text)
  if (response.ok && answer !== undefined) return answer
  const { headers, status } = response
  const after = headers.get('Retry-After')
  const more = {
    status,
    requestId: headers.get('X-Request-Id') ?? undefined,
    retryAfterSeconds: after !== null && /^\d+$/.test(after) ? Number(after) : undefined,
  }
  if (!isRefusal(answer)) {
    throw new KithError(
      'unexpected',
      `${response.url}: expected JSON of kith, got ${status} and something else.`,
      more,
    )
  }
  const { code, message, details } = answer.error
  throw new KithError(code, message, { ...more, details })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Refusal = { error: Pick<KithError, 'code' | 'message' | 'details'> }

const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' &&
  answer !== null &&
  'error' in answer &&
  typeof answer.error === 'object' &&
  answer.error !== null &&
  'code' in answer.error &&
  'message' in answer.error

const unanswered = (cause: unknown, within: AbortSignal, timeoutMs: number) =>
  within.aborted
    ? new KithError('timeout', `No answer within ${timeoutMs} ms.`, { cause })
    : new KithError('unreachable', 'The service could not be reached, or its answer broke off.', { cause })

function mayPass({ code, status, retryAfterSeconds }: KithError): boolean {
  if (retryAfterSeconds !== undefined) return retryAfterSeconds <= LONGEST_RETRY_AFTER_SECONDS
  return code === 'unreachable' || code === 'timeout' || PASSING_STATUSES.includes(status ?? 0)
}

/** Exponential backoff with jitter, and at least the service's `Retry-After`. */
function pauseMs({ retryAfterSeconds }: KithError, again: number): number {
  const doubled = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** again) * (0.5 + Math.random() / 2)
  return Math.max(doubled, (retryAfterSeconds ?? 0) * 1_000)
}

export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(signal?.reason)
    }
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal?.addEventListener('abort', stop, { once: true })
  })
}
