import { getWebhook } from '../../webhooks/endpoints.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { aboutOne, bareWebhookId } from '../webhook.ts'

export const showWebhook: Endpoint = {
  method: 'GET',
  path: '/v1/webhooks/{webhook_id}',
  scope: 'admin',
  handle: show,
  about: { ...aboutOne, operationId: 'getWebhook', summary: 'Get webhook' },
}

async function show(c: Call): Promise<Response> {
  const { caller, input: id } = await admit(c, () => bareWebhookId(c))
  return c.json(await getWebhook(c.env, caller, id))
}
