import { testWebhook } from '../../webhooks/deliveries.ts'
import { endpoint } from '../endpoint.ts'
import { answerKeyed, readNothing } from '../keyed-body.ts'
import { aboutSending, WebhookParams, webhookId } from '../webhook.ts'

export const postTest = endpoint({
  method: 'POST',
  path: '/v1/webhooks/{webhook_id}/test',
  scope: 'admin',
  about: {
    ...aboutSending,
    operationId: 'testWebhook',
    summary: 'Send test',
    description: 'Sends a message of type `webhook.test`, whatever the webhook is subscribed to.',
    params: WebhookParams,
  },
  read: async (c) => ({ id: webhookId(c), ...(await readNothing(c)) }),
  handle: async (c, { caller, input }) =>
    answerKeyed(c, await testWebhook(c.env, caller, input.id, input.idempotency)),
})
