import type { SelfScope } from '../../shared/token.ts'
import type { Call } from './call.ts'

const PREFLIGHT_SECONDS = 7_200
const SENT = 'Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, Prefer, X-Request-Id'
const READ = 'ETag, Idempotent-Replayed, Preference-Applied, Retry-After, X-Request-Id'

/**
 * The origin of the calling page; undefined if there is none or it is this service. Only hosts are compared, because
 * behind a proxy that terminates TLS the scheme differs.
 */
export function foreignOrigin({ headers, url }: Request): string | undefined {
  const origin = headers.get('Origin')
  if (origin === null) return undefined
  const isOurs = URL.canParse(origin) && new URL(origin).host === new URL(url).host
  return isOurs ? undefined : origin
}

interface Preflighted {
  method: string
  selfScope?: SelfScope
}

/**
 * Answers a CORS preflight. A preflight carries no credentials, so every origin learns what tokens may do here; the
 * request that follows is checked against the tenant's origins.
 *
 * @param endpoints all of this path
 * @returns undefined if it is no preflight, or if no endpoint accepts tokens
 */
export function preflight(c: Call, endpoints: readonly Preflighted[]): Response | undefined {
  const origin = c.req.header('Origin')
  const methods = endpoints.filter(({ selfScope }) => selfScope).map(({ method }) => method)
  const isPreflight = c.req.method === 'OPTIONS' && c.req.header('Access-Control-Request-Method')
  if (!isPreflight || origin === undefined || methods.length === 0) return undefined
  return c.body(null, 204, {
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Allow-Methods': methods.toSorted().join(', '),
    'Access-Control-Allow-Headers': SENT,
    'Access-Control-Max-Age': String(PREFLIGHT_SECONDS),
    Vary: 'Origin',
  })
}

/** Adds CORS headers to the answer to a token. */
export function exposeAnswer(c: Call): void {
  const origin = foreignOrigin(c.req.raw)
  if (origin === undefined || !c.get('selfScope') || c.get('isHidden')) return
  c.res.headers.set('Access-Control-Allow-Origin', origin)
  c.res.headers.set('Access-Control-Expose-Headers', READ)
  c.res.headers.append('Vary', 'Origin')
}
