import * as v from 'valibot'
import { fromBase64, toBase64 } from '../../shared/base64.ts'
import { SELF_SCOPES } from '../../shared/token.ts'
import type { TokenRules } from './rules.ts'

const PREFIX = 'kith_user_'

/** A token's claims. It names its API key by hash, and is valid only while that key is. */
const Claims = v.object({
  keyHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  /** The public part of the API key. */
  keyId: v.string(),
  userId: v.string(),
  domain: v.string(),
  scopes: v.array(v.picklist(SELF_SCOPES)),
  expiresAt: v.number(),
})
export type Claims = v.InferOutput<typeof Claims>

export interface Tokens {
  /** Undefined without the setting: then no token is issued or accepted. */
  signer: TokenSigner | undefined
  rules: TokenRules
}

/** Signs and verifies tokens. Stateless. */
export interface TokenSigner {
  sign(claims: Claims): Promise<string>
  /** Undefined if the signature is invalid. Expiry is not checked. */
  open(token: string): Promise<Claims | undefined>
}

export const isToken = (bearer: string) => bearer.startsWith(PREFIX)

/**
 * HMAC-SHA256 over the claims, keyed by a secret derived per API key. Neither the database nor an API key suffices to
 * forge a token.
 *
 * @param secret 32 bytes
 */
export function signerOf(secret: Uint8Array<ArrayBuffer>): TokenSigner {
  const keyFor = async (keyHash: string) =>
    hmacKey(
      new Uint8Array(await crypto.subtle.sign('HMAC', await hmacKey(secret), utf8(`user token ${keyHash}`))),
    )
  return {
    async sign(claims) {
      const said = toBase64Url(utf8(JSON.stringify(claims)))
      const mac = await crypto.subtle.sign('HMAC', await keyFor(claims.keyHash), utf8(said))
      return `${PREFIX}${said}.${toBase64Url(new Uint8Array(mac))}`
    },
    async open(token) {
      const [, said = '', mac = ''] = /^kith_user_([\w-]+)\.([\w-]{43})$/.exec(token) ?? []
      const claims = readClaims(said)
      const signature = fromBase64Url(mac)
      if (!claims || !signature) return undefined
      const isOurs = await crypto.subtle.verify('HMAC', await keyFor(claims.keyHash), signature, utf8(said))
      return isOurs ? claims : undefined
    },
  }
}

function readClaims(said: string): Claims | undefined {
  const bytes = fromBase64Url(said)
  if (!bytes) return undefined
  try {
    const parsed = v.safeParse(Claims, JSON.parse(new TextDecoder().decode(bytes)))
    return parsed.success ? parsed.output : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

const hmacKey = (raw: Uint8Array<ArrayBuffer>) =>
  crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign', 'verify'])

const utf8 = (text: string) => new TextEncoder().encode(text)

const toBase64Url = (bytes: Uint8Array) =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return undefined
  return fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'))
}
