import { KithError } from './error.ts'
import type { WebhookPayload } from './types.ts'

export interface VerifyOptions {
  /** Maximum age and maximum clock skew of a message; default 300. */
  toleranceSeconds?: number
  now?: Date
}

const DEFAULT_TOLERANCE_SECONDS = 300

/**
 * Verifies a webhook message by the Standard Webhooks specification and parses it.
 *
 * @param secret `whsec_…`
 * @param headers of the request, as `request.headers` or Node's `request.headers`
 * @param body exactly as received, before parsing
 * @throws KithError `invalid_signature`: forged, altered or too old; do not act on it
 */
export async function verifyWebhook(
  secret: string,
  headers: Headers | Readonly<Record<string, string | string[] | undefined>>,
  body: string,
  { toleranceSeconds = DEFAULT_TOLERANCE_SECONDS, now = new Date() }: VerifyOptions = {},
): Promise<WebhookPayload> {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  )
  if (!id || !timestamp || !signatures) throw invalid('a webhook header is missing')
  const ageSeconds = Math.abs(now.getTime() / 1000 - Number(timestamp))
  if (!/^\d+$/.test(timestamp) || ageSeconds > toleranceSeconds) throw invalid('the timestamp is too far off')
  const key = await crypto.subtle.importKey(
    'raw',
    bytesOf(secret.replace(/^whsec_/, '')),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['verify'],
  )
  const signed = new TextEncoder().encode(`${id}.${timestamp}.${body}`)
  for (const signature of signatures.split(' ')) {
    const [version, encoded = ''] = signature.split(',')
    if (version !== 'v1') continue
    // `verify` compares in constant time.
    if (await crypto.subtle.verify('HMAC', key, bytesOf(encoded), signed)) return JSON.parse(body)
  }
  throw invalid('no signature is right')
}

function headerOf(headers: Parameters<typeof verifyWebhook>[1], name: string): string | undefined {
  if (headers instanceof Headers) return headers.get(name) ?? undefined
  const [, value] = Object.entries(headers).find(([given]) => given.toLowerCase() === name) ?? []
  return Array.isArray(value) ? value.join(' ') : value
}

/** @throws KithError if it is not base64 */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  } catch {
    throw invalid('expected base64')
  }
}

const invalid = (why: string) =>
  new KithError('invalid_signature', `The webhook message is not valid: ${why}.`)
