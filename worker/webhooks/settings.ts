import * as v from 'valibot'
import { SecretKey } from '../../shared/secret-key.ts'

/** docs/webhooks.md */
export const WebhookSettings = v.object({
  /** What endpoints' secrets are sealed with. */
  WEBHOOK_KEY: v.optional(SecretKey),
  /** Whether a webhook may be on this machine, and without TLS: a developer's alone. */
  WEBHOOK_LOOPBACK: v.optional(v.picklist(['refused', 'allowed']), 'refused'),
})
