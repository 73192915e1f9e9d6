import { CreateWebhookRequest, WebhookWithSecret } from '../../../shared/webhook.ts'
import { registerWebhook, vaultIn } from '../../webhooks/endpoints.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { SECRET, WEBHOOK } from '../openapi/webhook-examples.ts'
import { parse } from '../refusal.ts'
import { checkUrl, distinct } from '../webhook.ts'
import { answerKeyed, readKeyed } from '../webhook-keyed.ts'

export const postWebhook: Endpoint = {
  method: 'POST',
  path: '/v1/webhooks',
  scope: 'admin',
  handle: register,
  about: {
    tag: 'Webhooks',
    operationId: 'createWebhook',
    summary: 'Register webhook',
    description:
      'Registers an address to be told of what becomes of users. The answer, and its replay under the same `Idempotency-Key`, alone show the secret that messages are verified with.',
    headers: ['Idempotency-Key'],
    body: { schema: CreateWebhookRequest, examples: { all: { url: WEBHOOK.url } } },
    answer: {
      description: 'The webhook, with its secret',
      schema: WebhookWithSecret,
      examples: { created: { ...WEBHOOK, secret: SECRET } },
      headers: ['Idempotent-Replayed'],
    },
  },
}

async function register(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => {
    const { value, idempotency } = await readKeyed(c)
    const body = parse(CreateWebhookRequest, value, 'field')
    const given = { ...body, url: checkUrl(c, body.url), events: distinct(body.events) }
    return { given, idempotency, vault: vaultIn(c.env) }
  })
  return answerKeyed(c, await registerWebhook(c.env, caller, input.vault, input.given, input.idempotency))
}
