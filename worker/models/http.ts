import { ProviderError } from '../../shared/errors.ts'
import { readWithin } from '../../shared/read-within.ts'
import { formFailure, type Purpose, statusFailure } from './failures.ts'

/** 100 vectors of 1,024 numbers take 2 MB. */
const MAX_BODY_BYTES = 8 * 1024 * 1024

/** An OpenAI-compatible server. */
export interface OpenAiServer {
  /** Including the version: `https://api.openai.com/v1`. */
  baseUrl: string
  /** Undefined if the server needs none. */
  key: string | undefined
  fetch: (url: string, init: RequestInit) => Promise<Response>
  now: () => Date
  timeoutMs: number
}

/**
 * Calls the server.
 *
 * @returns the JSON of an answer with status 200
 * @throws ProviderError with the code `purpose`, classified in failures.ts; its message quotes neither request nor
 *   answer
 */
export async function post(
  server: OpenAiServer,
  purpose: Purpose,
  path: string,
  body: unknown,
): Promise<unknown> {
  const bytes = await send(server, purpose, path, JSON.stringify(body))
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    // No `cause`: the parser's message quotes the answer.
    throw formFailure(purpose, PROVIDER, 'did not answer in JSON')
  }
}

export const PROVIDER = 'The OpenAI-compatible server'

async function send(server: OpenAiServer, purpose: Purpose, path: string, body: string): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(server.timeoutMs)
  const init = {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...(server.key !== undefined && { authorization: `Bearer ${server.key}` }),
    },
    body,
    // A redirect would carry the key and the text to another address.
    redirect: 'manual' as const,
    signal,
  }
  try {
    const response = await server.fetch(`${server.baseUrl.replace(/\/+$/, '')}${path}`, init)
    if (response.status === 200) return await readBody(purpose, response)
    await response.body?.cancel()
    throw statusFailure(purpose, PROVIDER, response, server.now())
  } catch (error) {
    if (error instanceof ProviderError) throw error
    const reason = signal.aborted ? 'did not answer in time' : 'could not be reached, or broke off'
    throw new ProviderError(purpose, `${PROVIDER} ${reason}.`, { cause: error })
  }
}

async function readBody(purpose: Purpose, response: Response): Promise<Uint8Array> {
  const bytes = await readWithin(response.body, MAX_BODY_BYTES)
  if (!bytes) throw formFailure(purpose, PROVIDER, 'answered with too much')
  return bytes
}
