import type { Origins } from '../../../shared/token.ts'

export const TOKEN_REQUEST = {
  user_id: 'u_alice',
  domain: 'dating',
  scopes: ['self:read', 'self:match'],
  expires_in: 900,
}

export const TOKEN = {
  token: 'kith_user_eyJrZXlIYXNoIjoi.0Gk3Yw2nY7cQm1xJb8r5pTzVf4hLs6dAu9eWoKiNgRc',
  expires_at: '2026-05-17T22:16:09.000Z',
}

export const ORIGINS: Origins = { origins: ['https://app.acme.example'] }
