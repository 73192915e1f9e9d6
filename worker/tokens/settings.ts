import * as v from 'valibot'
import { SecretKey } from '../../shared/secret-key.ts'

/** docs/browsers.md */
export const TokenSettings = v.object({
  /** What the secrets that sign users' tokens are derived from. */
  TOKEN_KEY: v.optional(SecretKey),
})
