import { getWebhook } from '../../webhooks/endpoints.ts'
import { endpoint } from '../endpoint.ts'
import { aboutOne, bareWebhookId } from '../webhook.ts'

export const showWebhook = endpoint({
  method: 'GET',
  path: '/v1/webhooks/{webhook_id}',
  scope: 'admin',
  about: { ...aboutOne, operationId: 'getWebhook', summary: 'Get webhook' },
  read: bareWebhookId,
  handle: async (c, { caller, input: id }) => c.json(await getWebhook(c.env, caller, id)),
})
