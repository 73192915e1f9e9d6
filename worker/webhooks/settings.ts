import * as v from 'valibot'
import { fromBase64 } from '../../shared/base64.ts'

const KEY_BYTES = 32

/** docs/webhooks.md */
export const WebhookSettings = v.object({
  /** What endpoints' secrets are sealed with. */
  WEBHOOK_KEY: v.optional(
    v.pipe(
      v.string(),
      v.check(isKey, `expected ${KEY_BYTES} bytes in base64, got something else`),
      v.transform(fromBase64),
    ),
  ),
  /** Whether a webhook may be on this machine, and without TLS: a developer's alone. */
  WEBHOOK_LOOPBACK: v.optional(v.picklist(['refused', 'allowed']), 'refused'),
})

function isKey(text: string): boolean {
  return /^[A-Za-z0-9+/]{43}=$/.test(text) && fromBase64(text).length === KEY_BYTES
}
