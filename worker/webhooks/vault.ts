import { fromBase64, toBase64 } from '../../shared/base64.ts'

const SECRET_BYTES = 32
const IV_BYTES = 12
export const SECRET_PREFIX = 'whsec_'

/** Creates and encrypts endpoints' secrets. */
export interface Vault {
  /** `whsec_` and 32 random bytes in base64, the format of the Standard Webhooks specification. */
  newSecret(): string
  /** @param endpointId authenticated: the result decrypts for no other endpoint */
  seal(secret: string, endpointId: string): Promise<string>
  /** @throws DOMException if it was sealed with another key or for another endpoint */
  open(sealed: string, endpointId: string): Promise<string>
}

/** AES-256-GCM, prefixed with a random IV. @param key 32 bytes */
export function vaultOf(key: Uint8Array<ArrayBuffer>): Vault {
  const importKey = (use: 'encrypt' | 'decrypt') =>
    crypto.subtle.importKey('raw', key, 'AES-GCM', false, [use])
  const algorithm = (iv: Uint8Array<ArrayBuffer>, endpointId: string) => ({
    name: 'AES-GCM',
    iv,
    additionalData: new TextEncoder().encode(endpointId),
  })
  return {
    newSecret: () => SECRET_PREFIX + toBase64(crypto.getRandomValues(new Uint8Array(SECRET_BYTES))),
    async seal(secret, endpointId) {
      const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES))
      const text = new TextEncoder().encode(secret)
      const sealed = await crypto.subtle.encrypt(algorithm(iv, endpointId), await importKey('encrypt'), text)
      return toBase64(new Uint8Array([...iv, ...new Uint8Array(sealed)]))
    },
    async open(sealed, endpointId) {
      const bytes = fromBase64(sealed)
      const [iv, rest] = [bytes.slice(0, IV_BYTES), bytes.slice(IV_BYTES)]
      const opened = await crypto.subtle.decrypt(algorithm(iv, endpointId), await importKey('decrypt'), rest)
      return new TextDecoder().decode(opened)
    },
  }
}
