import type { LoggedDelivery, Payload, Webhook } from '../../../shared/webhook.ts'

const SAID_AT = '2026-05-17T22:01:09.000Z'

export const WEBHOOK: Webhook = {
  id: 'whe_5f0c7a1e9b3d4c2f8a6e0d1b7c9f2e43',
  url: 'https://hooks.acme.example/kith',
  description: '',
  events: ['user.enriched', 'user.enrichment_failed', 'user.erased'],
  disabled: false,
  disabled_reason: null,
  failing_since: null,
  previous_secret_until: null,
  created_at: SAID_AT,
  updated_at: SAID_AT,
}

export const SECRET = 'whsec_YW4gZXhhbXBsZSwgdGhpcnR5LXR3byBieXRlcyBsb24='
export const SIGNATURE = 'v1,P7bIM7RUSQiIhCwcrP6YLvQXj+dbfJtxrlSEistHII0='

export const PAYLOAD: Payload = {
  type: 'user.enriched',
  timestamp: SAID_AT,
  data: {
    user_id: 'u_alice',
    domain: 'dating',
    revision: 3,
    schema_version: 'dating.v3',
    status: 'complete',
    error: null,
  },
}

const { data, ...message } = {
  id: 'msg_0b6f3c9d2e8a4f1795c07d1e6b2a8f34',
  webhook_id: WEBHOOK.id,
  type: PAYLOAD.type,
  status: 'delivered' as const,
  attempts: 1,
  last_status: 204,
  last_error: null,
  last_attempt_at: SAID_AT,
  next_attempt_at: null,
  delivered_at: SAID_AT,
  created_at: SAID_AT,
  data: PAYLOAD.data,
}
export const DELIVERY = message
export const LOGGED: LoggedDelivery = { ...message, data }
export const WAITING = {
  ...message,
  status: 'pending' as const,
  attempts: 0,
  last_status: null,
  last_attempt_at: null,
  next_attempt_at: '2026-05-17T22:02:09.000Z',
  delivered_at: null,
}
