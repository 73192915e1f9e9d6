import * as v from 'valibot'
import { SecretKey } from '../../shared/secret-key.ts'

/** docs/browsers.md */
export const TokenSettings = v.object({
  /** Master secret from which signing keys are derived. */
  TOKEN_KEY: v.optional(SecretKey),
})
