import { EVENTS, UpdateWebhookRequest } from '../../../shared/webhook.ts'
import { updateWebhook } from '../../webhooks/endpoints.ts'
import { readJson } from '../body.ts'
import { endpoint } from '../endpoint.ts'
import { parse } from '../refusal.ts'
import { aboutOne, checkUrl, distinct, webhookId } from '../webhook.ts'

export const patchWebhook = endpoint({
  method: 'PATCH',
  path: '/v1/webhooks/{webhook_id}',
  scope: 'admin',
  about: {
    ...aboutOne,
    operationId: 'updateWebhook',
    summary: 'Change webhook',
    description: 'Changes the given members. Enabling it resets its failures.',
    body: {
      schema: UpdateWebhookRequest,
      examples: { events: { events: [EVENTS[2]] }, enable: { disabled: false } },
    },
  },
  read: async (c) => {
    const body = parse(UpdateWebhookRequest, (await readJson(c.req.raw)).value, 'field')
    return {
      id: webhookId(c),
      change: {
        url: body.url === undefined ? undefined : checkUrl(c, body.url),
        description: body.description,
        events: body.events && distinct(body.events),
        disabled: body.disabled,
      },
    }
  },
  handle: async (c, { caller, input }) => c.json(await updateWebhook(c.env, caller, input.id, input.change)),
})
