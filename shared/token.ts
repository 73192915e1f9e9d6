import * as v from 'valibot'
import { integer } from './checked.ts'
import { DomainName, UserId } from './upsert.ts'

/** A token's scopes, each for its own user and domain only. */
export const SELF_SCOPES = ['self:read', 'self:write', 'self:match'] as const
export type SelfScope = (typeof SELF_SCOPES)[number]

export const MAX_TOKEN_SECONDS = 3_600

/** The body of `POST /v1/tokens`. */
export const CreateTokenRequest = v.strictObject({
  user_id: UserId,
  domain: v.pipe(DomainName, v.description('The only domain of the token.')),
  scopes: v.pipe(
    v.array(v.picklist(SELF_SCOPES)),
    v.minLength(1, 'at least one of self:read, self:write, self:match'),
    v.maxLength(SELF_SCOPES.length, `at most ${SELF_SCOPES.length}`),
    v.description('What the token allows: reading, writing, and matching its own user.'),
  ),
  expires_in: v.optional(
    v.pipe(integer(60, MAX_TOKEN_SECONDS), v.description('Seconds until the token expires.')),
    900,
  ),
})

export const UserToken = v.object({
  token: v.pipe(v.string(), v.description('A bearer token, used like a key.')),
  expires_at: v.string(),
})

/** An origin from which browsers may use tokens: https, or http on the developer's machine. */
const Origin = v.pipe(
  v.string(),
  v.check(isOrigin, 'an origin like https://app.example.com, without a path'),
  v.examples(['https://app.acme.example']),
)

export const MAX_ORIGINS = 50

/** The body of `PUT /v1/origins`, and the answer to it and to `GET /v1/origins`. */
export const Origins = v.strictObject({
  origins: v.pipe(v.array(Origin), v.maxLength(MAX_ORIGINS, `at most ${MAX_ORIGINS}`)),
})
export type Origins = v.InferOutput<typeof Origins>

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { origin, protocol, hostname } = new URL(text)
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  return origin === text && (protocol === 'https:' || (protocol === 'http:' && isLocal))
}
