import * as v from 'valibot'
import { SecretKey } from '../../shared/secret-key.ts'

/** docs/webhooks.md */
export const WebhookSettings = v.object({
  /** Encrypts endpoints' secrets. */
  WEBHOOK_KEY: v.optional(SecretKey),
  /** Whether webhooks on this machine and without TLS are allowed: for development only. */
  WEBHOOK_LOOPBACK: v.optional(v.picklist(['refused', 'allowed']), 'refused'),
})
