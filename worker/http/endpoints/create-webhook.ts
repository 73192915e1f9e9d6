import { CreateWebhookRequest, WebhookWithSecret } from '../../../shared/webhook.ts'
import { registerWebhook, vaultIn } from '../../webhooks/endpoints.ts'
import { endpoint } from '../endpoint.ts'
import { answerKeyed, readKeyed } from '../keyed-body.ts'
import { SECRET, WEBHOOK } from '../openapi/webhook-examples.ts'
import { parse } from '../refusal.ts'
import { checkUrl, distinct } from '../webhook.ts'

export const postWebhook = endpoint({
  method: 'POST',
  path: '/v1/webhooks',
  scope: 'admin',
  about: {
    tag: 'Webhooks',
    operationId: 'createWebhook',
    summary: 'Register webhook',
    description:
      'Registers a URL for events about users. Only the answer, and its replay under the same `Idempotency-Key`, shows the secret that verifies messages.',
    headers: ['Idempotency-Key'],
    body: { schema: CreateWebhookRequest, examples: { all: { url: WEBHOOK.url } } },
    answer: {
      description: 'The webhook, with its secret',
      schema: WebhookWithSecret,
      examples: { created: { ...WEBHOOK, secret: SECRET } },
      headers: ['Idempotent-Replayed'],
    },
  },
  read: async (c) => {
    const { value, idempotency } = await readKeyed(c)
    const body = parse(CreateWebhookRequest, value, 'field')
    const given = { ...body, url: checkUrl(c, body.url), events: distinct(body.events) }
    return { given, idempotency, vault: vaultIn(c.env) }
  },
  handle: async (c, { caller, input }) =>
    answerKeyed(c, await registerWebhook(c.env, caller, input.vault, input.given, input.idempotency)),
})
