import { setTimeout as delay } from 'node:timers/promises'
import * as v from 'valibot'
import { retryAfterSeconds } from '../../shared/retry-after.ts'
import { oneLine, UsageError } from '../command.ts'

const TIMEOUT_MS = 60_000
const LONGEST_BACKOFF_SECONDS = 30

export interface Server {
  url: string
  key: string
  /** The import stops after this long without a successful call. */
  giveUpAfterSeconds: number
  /** Aborts waiting retries. */
  signal: AbortSignal
  /** Called before each retry with the reason and delay. */
  onWait: (why: string, seconds: number) => void
}

export interface Request {
  method: 'GET' | 'POST' | 'PUT'
  path: string
  body?: string
  idempotencyKey?: string
}

export interface Answer {
  status: number
  text: string
  /** What a status other than 200 means, in a sentence for the user. */
  why: string
}

/** The API's error body. */
export const Failure = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ error: v.object({ code: v.string(), message: v.string(), details: v.optional(v.unknown()) }) }),
)

/**
 * Retries each call until the answer is final.
 *
 * @throws UsageError if retries have not helped for too long; the signal's reason
 */
export function patientClient(server: Server): (request: Request) => Promise<Answer> {
  let succeededAt = Date.now()
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const answer = await ask(server, request)
      if (!answer.mayPass) {
        succeededAt = Date.now()
        return answer
      }
      if (Date.now() - succeededAt > server.giveUpAfterSeconds * 1000) {
        throw new UsageError(`No answer for ${server.giveUpAfterSeconds} s, the last was: ${answer.why}`)
      }
      const backoff = Math.min(LONGEST_BACKOFF_SECONDS, 0.25 * 2 ** attempt) * (0.5 + Math.random() / 2)
      const seconds = answer.retryAfter ?? backoff
      server.onWait(answer.why, seconds)
      server.signal.throwIfAborted()
      await delay(seconds * 1000, undefined, { signal: server.signal })
    }
  }
}

/**
 * Makes one call.
 *
 * @returns `mayPass` if a retry may succeed; status 0 if there was no answer
 */
export async function ask(
  { url, key }: Server,
  { method, path, body, idempotencyKey }: Request,
): Promise<Answer & { mayPass: boolean; retryAfter?: number | undefined }> {
  let response: Response
  let text: string
  try {
    response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        Authorization: `Bearer ${key}`,
        Prefer: 'respond-async',
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(idempotencyKey !== undefined && { 'Idempotency-Key': idempotencyKey }),
      },
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    text = await response.text()
  } catch (error) {
    return { status: 0, text: '', why: unreachable(url, error), mayPass: true }
  }
  const { status, headers } = response
  const retryAfter = retryAfterSeconds(headers.get('Retry-After'), new Date())
  const mayPass = status === 429 || status >= 500 || (status === 409 && retryAfter !== undefined)
  const why = explain(`${method} ${path}`, url, status, headers.get('Location'), text)
  return { status, text, why, mayPass, retryAfter }
}

function explain(call: string, url: string, status: number, location: string | null, text: string): string {
  if (status >= 300 && status < 400) return `${url} answers that it is at ${location}: say so with --url.`
  const failure = v.safeParse(Failure, text)
  const said = failure.success ? failure.output.error.message : text.trim().slice(0, 200)
  switch (status) {
    case 401:
      return `${url} does not know this API key: is it of this server, and not revoked? npm run keys -- list shows its keys.`
    case 403:
      return 'This API key may not do that: npm run keys -- create makes one that may read and write.'
    case 404:
      return `${url}: expected a kith that has ${call}, got 404. Is the address right, and the server up to date?`
    case 409:
      return failure.success && /erased/.test(said)
        ? 'A user of the next lines was erased after they had been stored: take their line out of the file, and begin anew with --restart.'
        : `${url} answered 409: ${said}`
    default:
      return `${url} answered ${status}: ${said}`
  }
}

function unreachable(url: string, error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  if (url.startsWith('https:') && /SSL|TLS|EPROTO/.test(code)) {
    return `${url} does not speak https: is it http${url.slice(5)}?`
  }
  if (code === 'ECONNREFUSED') {
    return `Nothing answers at ${url}: start kith with npm run dev, or say with --url where it is.`
  }
  return `${url} could not be asked: ${code || oneLine(cause)}`
}
