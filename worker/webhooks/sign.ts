import { fromBase64, toBase64 } from '../../shared/base64.ts'
import { SECRET_PREFIX } from './vault.ts'

/** A signed HTTP message. */
export interface SignedMessage {
  body: string
  headers: Readonly<Record<string, string>>
}

/**
 * Signs a message by the Standard Webhooks specification 1.0 (standardwebhooks.com): HMAC-SHA256 of
 * `<id>.<timestamp>.<body>`, one signature per secret.
 *
 * @param secrets `whsec_…`, at least one
 * @param now time of this attempt: receivers refuse messages older than some minutes
 */
export async function signMessage(
  id: string,
  body: string,
  secrets: readonly string[],
  now: Date,
): Promise<SignedMessage> {
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  const signatures = await Promise.all(
    secrets.map(async (secret) => {
      const bytes = fromBase64(secret.slice(SECRET_PREFIX.length))
      const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
        'sign',
      ])
      return `v1,${toBase64(new Uint8Array(await crypto.subtle.sign('HMAC', key, signed)))}`
    }),
  )
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'kith-webhooks/1',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.join(' '),
    },
  }
}
