import { RotateWebhookRequest, WebhookWithSecret } from '../../../shared/webhook.ts'
import { rotateWebhookSecret, vaultIn } from '../../webhooks/endpoints.ts'
import { readOptional } from '../body.ts'
import { endpoint } from '../endpoint.ts'
import { answerKeyed, readKeyed } from '../keyed-body.ts'
import { SECRET, WEBHOOK } from '../openapi/webhook-examples.ts'
import { parse } from '../refusal.ts'
import { aboutOne, webhookId } from '../webhook.ts'

export const rotateWebhook = endpoint({
  method: 'POST',
  path: '/v1/webhooks/{webhook_id}/rotate',
  scope: 'admin',
  about: {
    ...aboutOne,
    operationId: 'rotateWebhookSecret',
    summary: 'Rotate secret',
    description:
      'Gives the webhook a new secret. For a while messages are also signed with the previous one.',
    headers: ['Idempotency-Key'],
    body: {
      schema: RotateWebhookRequest,
      examples: { leaked: { previous_valid_hours: 0 } },
      isOptional: true,
    },
    answer: {
      description: 'The webhook, with its new secret',
      schema: WebhookWithSecret,
      examples: {
        rotated: { ...WEBHOOK, previous_secret_until: '2026-05-18T22:01:09.000Z', secret: SECRET },
      },
      headers: ['Idempotent-Replayed'],
    },
  },
  read: async (c) => {
    const { value, idempotency } = await readKeyed(c, readOptional)
    const body = parse(RotateWebhookRequest, value, 'field')
    const asked = { id: webhookId(c), overlapHours: body.previous_valid_hours }
    return { asked, idempotency, vault: vaultIn(c.env) }
  },
  handle: async (c, { caller, input }) =>
    answerKeyed(c, await rotateWebhookSecret(c.env, caller, input.vault, input.asked, input.idempotency)),
})
