import { testWebhook } from '../../webhooks/deliveries.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { aboutSending, WebhookParams, webhookId } from '../webhook.ts'
import { answerKeyed, readNothing } from '../webhook-keyed.ts'

export const postTest: Endpoint = {
  method: 'POST',
  path: '/v1/webhooks/{webhook_id}/test',
  scope: 'admin',
  handle: sendTest,
  about: {
    ...aboutSending,
    operationId: 'testWebhook',
    summary: 'Send test',
    description: 'Sends a message of type `webhook.test`, whatever the webhook is subscribed to.',
    params: WebhookParams,
  },
}

async function sendTest(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => ({ id: webhookId(c), ...(await readNothing(c)) }))
  return answerKeyed(c, await testWebhook(c.env, caller, input.id, input.idempotency))
}
