import type { ApiKey } from '../../shared/key.ts'
import { instant } from '../record/order.ts'
import type { StoredKey } from '../store/keys.ts'

export const toApiKey = ({ id, scopes, createdAt, expiresAt, revokedAt, isCaller }: StoredKey): ApiKey => ({
  id,
  scopes,
  created_at: instant(createdAt),
  expires_at: expiresAt && instant(expiresAt),
  revoked_at: revokedAt && instant(revokedAt),
  is_caller: isCaller,
})
