/** Whether a key is for real or for development data; the format is the same. */
export type ApiKeyMode = 'live' | 'test'

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const SECRET_CHARS = 30
const CHECKSUM_CHARS = 6
const ID_CHARS = 8

const FORMAT = new RegExp(`^(kith_(?:live|test)_)[0-9A-Za-z]{${SECRET_CHARS + CHECKSUM_CHARS}}$`)

/**
 * Creates a key: `kith_live_` or `kith_test_`, 30 random base62 characters and a checksum.
 *
 * @param randomBytes returns that many cryptographically random bytes; called until enough are usable
 */
export function createApiKey(mode: ApiKeyMode, randomBytes: (count: number) => Uint8Array): string {
  const body = `kith_${mode}_${randomBase62(SECRET_CHARS, randomBytes)}`
  return body + checksum(body)
}

/** Rejects mistyped, truncated or made-up keys. */
export function hasValidChecksum(key: string): boolean {
  const body = key.slice(0, -CHECKSUM_CHARS)
  return FORMAT.test(key) && key === body + checksum(body)
}

/** The stored hash of a key: SHA-256, 32 bytes. A key has 178 bits of entropy, so no salt is needed. */
export async function hashApiKey(key: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)))
}

/** The public part of a key: `kith_test_Ab3dE6gH`. @throws Error if it is not a key */
export function apiKeyId(key: string): string {
  const prefix = FORMAT.exec(key)?.[1]
  if (prefix === undefined) {
    throw new Error(
      `API key: expected kith_live_ or kith_test_ and 36 base62 characters, got ${key.length} others`,
    )
  }
  return key.slice(0, prefix.length + ID_CHARS)
}

/** Rejection sampling: 248 is 4 × 62, so lower bytes map to all characters uniformly. */
function randomBase62(length: number, randomBytes: (count: number) => Uint8Array): string {
  const unbiasedBelow = 256 - (256 % BASE62.length)
  let text = ''
  while (text.length < length) {
    for (const byte of randomBytes(length - text.length)) {
      if (byte < unbiasedBelow) text += BASE62.charAt(byte % BASE62.length)
    }
  }
  return text
}

function checksum(body: string): string {
  let rest = crc32(new TextEncoder().encode(body))
  let text = ''
  while (text.length < CHECKSUM_CHARS) {
    text = BASE62.charAt(rest % BASE62.length) + text
    rest = Math.floor(rest / BASE62.length)
  }
  return text
}

/** CRC-32 (IEEE 802.3), as in zip and PNG. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ 0xffffffff) >>> 0
}
