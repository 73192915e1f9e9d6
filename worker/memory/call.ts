import { ProviderError } from '../../shared/errors.ts'
import { readWithin } from '../../shared/read-within.ts'
import { retryAfterSeconds } from '../../shared/retry-after.ts'
import type { StoreRequest } from './provider.ts'

export const MAX_BODY_BYTES = 1024 * 1024
const JSON_BODY = { 'content-type': 'application/json' }

export interface MemoryDeps {
  fetch: (url: string, init: RequestInit) => Promise<Response>
  now: () => Date
}

/**
 * Calls a store.
 *
 * @param kind the store's, for messages
 * @returns the JSON of an answer with status 200, at most 1 MiB
 * @throws ProviderError `memory_failed`; permanent if the operator or the store's vendor must act
 */
export async function call(
  deps: MemoryDeps,
  kind: string,
  request: StoreRequest,
  signal: AbortSignal,
): Promise<unknown> {
  const bytes = await send(deps, kind, request, signal)
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    // No `cause`: the parser's message quotes the answer.
    throw new ProviderError('memory_failed', `The ${kind} store did not answer in JSON.`)
  }
}

async function send(
  deps: MemoryDeps,
  kind: string,
  { url, method, headers, body }: StoreRequest,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const init = {
    method,
    headers: { ...headers, accept: 'application/json', ...(body !== undefined && JSON_BODY) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    redirect: 'manual' as const,
    signal,
  }
  try {
    const response = await deps.fetch(url, init)
    if (response.status === 200) return await readBody(kind, response)
    await response.body?.cancel()
    throw statusFailure(kind, response, deps.now())
  } catch (error) {
    if (error instanceof ProviderError) throw error
    const reason = signal.aborted ? 'did not answer in time' : 'could not be reached, or broke off'
    throw new ProviderError('memory_failed', `The ${kind} store ${reason}.`, { cause: error })
  }
}

/** 408, 425, 429 and 5xx are transient. Redirects are not followed. Everything else needs the operator. */
function statusFailure(kind: string, response: Response, now: Date): ProviderError {
  const { status } = response
  const passing = [408, 425, 429].includes(status) || status >= 500
  const seconds = passing ? retryAfterSeconds(response.headers.get('retry-after'), now) : undefined
  return new ProviderError('memory_failed', `The ${kind} store answered ${status}.`, {
    permanent: !passing,
    ...(seconds !== undefined && { retryAfterSeconds: seconds }),
  })
}

async function readBody(kind: string, response: Response): Promise<Uint8Array> {
  const bytes = await readWithin(response.body, MAX_BODY_BYTES)
  if (bytes) return bytes
  const message = `The ${kind} store answered with more than ${MAX_BODY_BYTES} bytes.`
  throw new ProviderError('memory_failed', message, { permanent: true })
}
