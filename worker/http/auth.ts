import type { Context } from 'hono'
import { apiKeyId, hashApiKey, hasValidChecksum } from '../../shared/api-key.ts'
import { AppError, unauthorized } from '../../shared/errors.ts'
import { hex } from '../../shared/hash.ts'
import type { Deps } from '../deps.ts'
import { type TenantDomains, tenantDomains } from '../domains/tenant.ts'
import type { LogFields } from '../log.ts'
import type { Caller } from '../store/db.ts'
import { UnsettledDomains } from './domain.ts'
import type { Endpoint } from './endpoint.ts'

export type Call = Context<{ Bindings: Deps; Variables: Variables }>

/** What the app says of every call before its handler runs. */
export interface Variables {
  requestId: string
  /** Of the endpoint. */
  scope: Endpoint['scope']
  /** The endpoint's path as it is written there; not set where there is none. */
  route?: string
  /** Of the caller's key, once it looks right. */
  keyHash?: string
  /** The part of the caller's key that may be shown, once it looks right. */
  keyId?: string
  /** Why the call failed, where it was not the caller's doing. */
  failure?: LogFields
}

/** The rate limiter's window: after it has passed a key may call again. */
const RATE_WINDOW_SECONDS = 10

/**
 * Lets `read` parse what the call says, for a caller whose key looks right; whether it is right the call's own
 * statement will find out. If parsing fails the key is checked first: only who has a good one learns what is wrong.
 *
 * @throws AppError `unauthorized`, `forbidden`, `rate_limited`, or what `read` throws
 */
export async function admit<T>(c: Call, read: () => T | Promise<T>): Promise<{ caller: Caller; input: T }> {
  const scope = c.get('scope')
  if (scope === 'none') throw new Error('an endpoint of scope none asks for a key')
  const key = sentKey(c.req.raw.headers)
  c.set('keyId', apiKeyId(key))
  const caller = { keyHash: hex(await hashApiKey(key)), scope }
  c.set('keyHash', caller.keyHash)
  if (!(await c.env.withinRate(caller.keyHash))) {
    throw new AppError('rate_limited', 'This API key has made too many requests.', {
      retryAfterSeconds: RATE_WINDOW_SECONDS,
    })
  }
  const domains = tenantDomains(c.env, caller)
  c.env = { ...c.env, domains }
  const input = await readSettled(c, caller, domains, read)
  return { caller: { ...caller, own: domains.asked }, input }
}

/** What names a domain that may be the tenant's own is read again when that is known: a look-up checks the key, too. */
async function readSettled<T>(
  c: Call,
  caller: Caller,
  domains: TenantDomains,
  read: () => T | Promise<T>,
): Promise<T> {
  try {
    return await read()
  } catch (refusal) {
    if (!(refusal instanceof UnsettledDomains)) {
      await authenticate(c.env, { ...caller, own: domains.asked })
      throw refusal
    }
    await domains.lookUp(refusal.names)
  }
  return read()
}

/** Checks a key where nothing else is asked of the database. @throws AppError `unauthorized`, `forbidden` */
export async function authenticate(deps: Deps, caller: Caller): Promise<void> {
  await deps.db.request(caller, [], [])
}

/** A key that was mistyped or made up never reaches the database: its checksum gives it away. */
function sentKey(headers: Headers): string {
  const key = /^Bearer +(\S+) *$/i.exec(headers.get('Authorization') ?? '')?.[1]
  if (key === undefined || !hasValidChecksum(key)) throw unauthorized()
  return key
}
