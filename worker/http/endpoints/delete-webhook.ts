import { DeletedWebhook } from '../../../shared/webhook.ts'
import { removeWebhook } from '../../webhooks/endpoints.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { WEBHOOK } from '../openapi/webhook-examples.ts'
import { aboutOne, bareWebhookId } from '../webhook.ts'

export const deleteWebhook: Endpoint = {
  method: 'DELETE',
  path: '/v1/webhooks/{webhook_id}',
  scope: 'admin',
  handle: remove,
  about: {
    ...aboutOne,
    operationId: 'deleteWebhook',
    summary: 'Remove webhook',
    description: 'Takes it away with its log and all that was still to be sent.',
    answer: {
      description: 'That it is gone',
      schema: DeletedWebhook,
      examples: { gone: { id: WEBHOOK.id, deleted: true } },
    },
  },
}

async function remove(c: Call): Promise<Response> {
  const { caller, input: id } = await admit(c, () => bareWebhookId(c))
  await removeWebhook(c.env, caller, id)
  return c.json({ id, deleted: true })
}
