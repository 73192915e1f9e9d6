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
import { UnsettledDomains } from './domain.ts'

/** The rate limiter's window: after it has passed a key may call again. */
const RATE_WINDOW_SECONDS = 10

/** What a call is held to before its handler runs. */
export interface Admission<Input> {
  /** What the key must be allowed to do. */
  scope: Scope
  /** What a user's token must be allowed to do; absent: only a key will do. */
  selfScope?: SelfScope
  /** Parses what the call says. It may be called twice, and asks nothing of the database. */
  read: (c: Call) => Input | Promise<Input>
  /** Whom the call is about, for tokens to be held to their user; or else `its statement` holds them. */
  targetOf?: ((input: Input) => Target) | 'its statement'
}

/** What a handler gets: who calls, and what `read` made of the call. */
export interface Admitted<Input> {
  caller: Caller
  input: Input
  /** Without the tenant's own domains, which `c.env` has: for a call within the call. */
  deps: Deps
}

/**
 * Refuses in this order: a key or token that does not look right or is not for this, a rate that is exceeded, what
 * `read` throws, a token where the user is another. Whether the key is right the handler's own statement will find out.
 * Where `read` throws the key is checked first: only who has a good one learns what is wrong.
 *
 * @throws AppError `unauthorized`, `forbidden`, `rate_limited`, or what `read` throws; `not_found` for a token where the
 *   user is another
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
  const input = await readSettled(c, caller, domains, read)
  const admitted = { ...caller, own: domains.asked }
  if (self && targetOf !== 'its statement') await holdTo(c, self, admitted, targetOf?.(input))
  return { caller: admitted, input, deps }
}

/** Another user is to a token as one who is not there. */
async function holdTo(c: Call, self: Self, caller: Caller, target: Target | undefined): Promise<void> {
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

/** Whose key it is, or which key's token. A key has no place on a page that others can read. */
async function identify(c: Call, selfScope: SelfScope | undefined): Promise<Identity> {
  const bearer = sentBearer(c.req.raw.headers)
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

/** To a token there is no domain but its own, not even by name. */
const onlyDomain = (domains: TenantDomains, only: string): TenantDomains => ({
  ...domains,
  names: [only],
  isSettled: (name) => name !== only || domains.isSettled(name),
  current: (name) => (name === only ? domains.current(name) : undefined),
})

/** What names a domain that may be the tenant's own is read again when that is known: a look-up checks the key, too. */
async function readSettled<Input>(
  c: Call,
  caller: Caller,
  domains: TenantDomains,
  read: Admission<Input>['read'],
): Promise<Input> {
  try {
    return await read(c)
  } catch (refusal) {
    if (!(refusal instanceof UnsettledDomains)) {
      await authenticate(c.env, { ...caller, own: domains.asked })
      throw refusal
    }
    await domains.lookUp(refusal.names)
  }
  return read(c)
}

/** Checks a key where nothing else is asked of the database. @throws AppError `unauthorized`, `forbidden` */
export async function authenticate(deps: Deps, caller: Caller): Promise<void> {
  await deps.db.request(caller, [], [])
}

/** What was mistyped or made up never reaches the database: a key's checksum, or a token's signature, gives it away. */
function sentBearer(headers: Headers): string {
  const bearer = /^Bearer +(\S+) *$/i.exec(headers.get('Authorization') ?? '')?.[1]
  if (bearer === undefined) throw unauthorized()
  return bearer
}
