import type { ErrorBody, Issue } from '../../../shared/errors.ts'
import { key, refuseKey } from './key.ts'

/** Why a call failed, in words for a person. */
export class Problem extends Error {
  readonly title: string
  readonly status: number
  readonly issues: readonly Issue[]
  readonly retryAfterSeconds: number | undefined

  constructor(
    title: string,
    message: string,
    more: {
      status?: number
      issues?: readonly Issue[] | undefined
      retryAfterSeconds?: number | undefined
    } = {},
  ) {
    super(message)
    this.title = title
    this.status = more.status ?? 0
    this.issues = more.issues ?? []
    this.retryAfterSeconds = more.retryAfterSeconds
  }
}

interface Options {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
}

/**
 * Calls the API with the person's key.
 *
 * @throws Problem; a refused key is also forgotten. An aborted call rejects as fetch does.
 */
export async function call<Answer>(path: string, { method = 'GET', body, headers, signal }: Options = {}) {
  const response = await fetch(path, {
    method,
    headers: {
      Authorization: `Bearer ${key.value}`,
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
    ...(signal && { signal }),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error
    throw unreachable()
  })
  const answer: unknown = await response.json().catch(() => undefined)
  if (response.ok && answer !== undefined) return answer as Answer
  const problem = problemOf(response, answer as Partial<ErrorBody> | undefined)
  if (problem.status === 401) refuseKey()
  throw problem
}

/** Builds an encoded path, `path('v1', 'users', id)`, and a query without undefined values. */
export function path(segments: readonly string[], query: Record<string, string | undefined> = {}): string {
  const said = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]))
  const search = new URLSearchParams(said).toString()
  return `/${segments.map(encodeURIComponent).join('/')}${search && `?${search}`}`
}

function unreachable(): Problem {
  return navigator.onLine
    ? new Problem('The service cannot be reached', 'Nothing answered. Is it running? Try again in a moment.')
    : new Problem('You are offline', 'As soon as the connection is back, try again.')
}

const TITLES: Record<number, string> = {
  400: 'The service cannot accept that',
  401: 'That key was not accepted',
  403: 'This key may not do that',
  404: 'Nothing found',
  409: 'That conflicts with what is there',
  412: 'Somebody else has changed it',
  413: 'That is too much at once',
  429: 'Too many requests',
  500: 'Something went wrong on the service’s side',
  503: 'The service is not available right now',
}

function problemOf(response: Response, body: Partial<ErrorBody> | undefined): Problem {
  const { status } = response
  const wait = Number(response.headers.get('Retry-After') ?? Number.NaN)
  return new Problem(
    TITLES[status] ?? 'An unexpected answer',
    body?.error?.message ?? `The answer was ${status}, without a reason that this page could read.`,
    {
      status,
      issues: body?.error?.details?.issues,
      retryAfterSeconds: Number.isFinite(wait) ? wait : undefined,
    },
  )
}
