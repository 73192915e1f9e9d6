import type { ApiKey } from '../../../shared/key.ts'
import type { FailedRecord, WorkState } from '../../../shared/work.ts'

export const KEY: ApiKey = {
  id: 'kith_live_Ab3dE6gH',
  scopes: ['users:read', 'users:write', 'match'],
  created_at: '2026-05-17T22:01:09.000Z',
  expires_at: null,
  revoked_at: null,
  is_caller: false,
}
export const REVOKED_KEY: ApiKey = { ...KEY, revoked_at: '2026-05-18T08:30:00.000Z' }

export const WORK: WorkState = {
  is_partial: false,
  domains: [
    {
      domain: 'dating',
      pending: 3,
      oldest_due_at: '2026-05-17T22:02:09.000Z',
      failed: 1,
      errors: [{ code: 'extraction_failed', pending: 2, failed: 1 }],
    },
  ],
}

export const FAILED: FailedRecord = {
  user_id: 'u_alice',
  domain: 'dating',
  attempts: 8,
  error: { code: 'extraction_failed', message: 'The model answered with status 500.' },
}
