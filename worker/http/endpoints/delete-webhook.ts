import { DeletedWebhook } from '../../../shared/webhook.ts'
import { removeWebhook } from '../../webhooks/endpoints.ts'
import { endpoint } from '../endpoint.ts'
import { WEBHOOK } from '../openapi/webhook-examples.ts'
import { aboutOne, bareWebhookId } from '../webhook.ts'

export const deleteWebhook = endpoint({
  method: 'DELETE',
  path: '/v1/webhooks/{webhook_id}',
  scope: 'admin',
  about: {
    ...aboutOne,
    operationId: 'deleteWebhook',
    summary: 'Remove webhook',
    description: 'Deletes it with its log and pending messages.',
    answer: {
      description: 'That it is gone',
      schema: DeletedWebhook,
      examples: { gone: { id: WEBHOOK.id, deleted: true } },
    },
  },
  read: bareWebhookId,
  handle: async (c, { caller, input: id }) => {
    await removeWebhook(c.env, caller, id)
    return c.json({ id, deleted: true })
  },
})
