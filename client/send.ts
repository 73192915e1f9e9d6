import { KithError } from './error.ts'

export interface Options {
  /** Where the service is, as `https://kith.example.com`. */
  url: string
  /** An API key, or a token of a user. */
  key: string
  /** How often a call is sent again after it failed in a way that may pass; 4 if it is not said. */
  retries?: number
  /** How long one sending of a call may take; 40,000 if it is not said. */
  timeoutMs?: number
  /** In the place of the runtime's own. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>
}

export interface Sent {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the service's address, with its query. */
  path: string
  headers?: Record<string, string>
  body?: unknown
  signal?: AbortSignal | undefined
}

export type Send = <Answer>(sent: Sent) => Promise<Answer>

const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 8_000
/** A service that wants more patience than this is told of as it is. */
const LONGEST_RETRY_AFTER_SECONDS = 60
/** The service's own, and those of a proxy before it. */
const PASSING_STATUSES = [429, 502, 503, 504]

/**
 * Sends calls, again where a failure may pass: no answer, 429, 502 to 504, or a `Retry-After`. Every sending of a call
 * is the same to the byte, its `Idempotency-Key` included: however many arrive, the service does the work once.
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

/** @returns what the answer's JSON says; its shape is the service's promise @throws KithError for anything but a success */
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

/** At least what the service asks for; else doubling, with chance so that many clients do not come back together. */
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
