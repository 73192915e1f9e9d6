import { apiKeyId, hashApiKey, hasValidChecksum } from '../../shared/api-key.ts'
import { AppError, unauthorized } from '../../shared/errors.ts'
import { hex } from '../../shared/hash.ts'
import type { SelfScope } from '../../shared/token.ts'
import type { Deps } from '../deps.ts'
import { type TenantDomains, tenantDomains } from '../domains/tenant.ts'
import type { Caller, Scope } from '../store/db.ts'
import type { Self, Target } from '../tokens/rules.ts'
import { isToken } from '../tokens/token.ts'
import type { Call } from './call.ts'
import { foreignOrigin } from './cors.ts'
import { DomainsNotLoaded } from './domain.ts'

/** The rate limiter's window: `Retry-After` of a throttled key. */
const RATE_WINDOW_SECONDS = 10

/** What is checked before the handler runs. */
export interface Admission<Input> {
  /** The scope that the key needs. */
  scope: Scope
  /** The scope that a user's token needs; absent: tokens are refused. */
  selfScope?: SelfScope
  /** Parses the request. It may run twice and does not query the database. */
  read: (c: Call) => Input | Promise<Input>
  /** The user that the request is about, which must be the token's; `its statement`: the handler's SQL checks that. */
  targetOf?: ((input: Input) => Target) | 'its statement'
}

export interface Admitted<Input> {
  caller: Caller
  input: Input
  /** For a request within the request: without the tenant's own domains, which `c.env` has. */
  deps: Deps
}

/**
 * Authorizes and parses a request. Checks in this order: the form and scope of the key or token, the rate, `read`,
 * the token's user. The handler's own statement verifies the key. If `read` throws, the key is verified first, so
 * that only a valid key gets error details.
 *
 * @throws AppError `unauthorized`, `forbidden`, `rate_limited`, or what `read` throws; `not_found` for a token of
 *   another user
 */
export async function admit<Input>(
  c: Call,
  { scope, selfScope, read, targetOf }: Admission<Input>,
): Promise<Admitted<Input>> {
  const { keyHash, keyId, self, origin } = await identify(c, selfScope)
  const caller = { keyHash, scope, ...(self && { self }), ...(origin !== undefined && { origin }) }
  c.set('keyId', keyId)
  c.set('keyHash', keyHash)
  if (self) c.set('self', self)
  if (!(await c.env.withinRate(self ? `${keyHash} ${self.domain} ${self.userId}` : keyHash))) {
    throw new AppError('rate_limited', 'This API key has made too many requests.', {
      retryAfterSeconds: RATE_WINDOW_SECONDS,
    })
  }
  const deps = c.env
  const domains = tenantDomains(deps, caller)
  c.env = { ...deps, domains: self ? onlyDomain(domains, self.domain) : domains }
  const input = await readWithDomains(c, caller, domains, read)
  const admitted = { ...caller, own: domains.asked }
  if (self && targetOf !== 'its statement') await requireOwn(c, self, admitted, targetOf?.(input))
  return { caller: admitted, input, deps }
}

/** For a token, other users do not exist. */
async function requireOwn(c: Call, self: Self, caller: Caller, target: Target | undefined): Promise<void> {
  if (target && c.env.tokens.rules.isOwn(self, target)) return
  await authenticate(c.env, caller)
  throw new AppError('not_found', 'There is no such user.')
}

interface Identity {
  keyHash: string
  keyId: string
  self?: Self
  origin?: string | undefined
}

/**
 * Identifies the key, or the key that a token was made with. Browsers must use a token: a page would expose the key.
 */
async function identify(c: Call, selfScope: SelfScope | undefined): Promise<Identity> {
  const bearer = readBearer(c.req.raw.headers)
  const origin = foreignOrigin(c.req.raw)
  if (isToken(bearer)) return { ...(await openToken(c, selfScope, bearer)), origin }
  if (!hasValidChecksum(bearer)) throw unauthorized()
  if (origin !== undefined) {
    throw new AppError(
      'forbidden',
      'An API key is not accepted from a browser: POST /v1/tokens makes a token for one.',
    )
  }
  return { keyHash: hex(await hashApiKey(bearer)), keyId: apiKeyId(bearer) }
}

async function openToken(c: Call, selfScope: SelfScope | undefined, token: string): Promise<Identity> {
  const { signer, rules } = c.env.tokens
  const claims = await signer?.open(token)
  if (!claims || claims.expiresAt * 1000 <= c.env.now().getTime()) throw unauthorized()
  const { keyHash, keyId, ...self } = claims
  if (!rules.mayCall(self, selfScope)) {
    throw new AppError('forbidden', 'This token is not for this call.')
  }
  return { keyHash, keyId, self }
}

/** Hides every other domain from a token, including its name. */
const onlyDomain = (domains: TenantDomains, only: string): TenantDomains => ({
  ...domains,
  names: [only],
  isLoaded: (name) => name !== only || domains.isLoaded(name),
  current: (name) => (name === only ? domains.current(name) : undefined),
})

/**
 * Runs `read` again after looking up domains that it named and that are not known yet. The look-up verifies the key.
 */
async function readWithDomains<Input>(
  c: Call,
  caller: Caller,
  domains: TenantDomains,
  read: Admission<Input>['read'],
): Promise<Input> {
  try {
    return await read(c)
  } catch (refusal) {
    if (!(refusal instanceof DomainsNotLoaded)) {
      await authenticate(c.env, { ...caller, own: domains.asked })
      throw refusal
    }
    await domains.load(refusal.names)
  }
  return read(c)
}

/** Verifies the key of a request that makes no other query. @throws AppError `unauthorized`, `forbidden` */
export async function authenticate(deps: Deps, caller: Caller): Promise<void> {
  await deps.db.request(caller, [], [])
}

/** Rejects a mistyped or made-up key or token by its checksum or signature, without a database query. */
function readBearer(headers: Headers): string {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.get('Authorization') ?? '')?.[1]
  if (bearer === undefined) throw unauthorized()
  return bearer
}
