import { pageOf } from '../../../shared/page.ts'
import { Webhook } from '../../../shared/webhook.ts'
import { listWebhooks } from '../../webhooks/endpoints.ts'
import { endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { WEBHOOK } from '../openapi/webhook-examples.ts'

export const showWebhooks = endpoint({
  method: 'GET',
  path: '/v1/webhooks',
  scope: 'admin',
  about: {
    tag: 'Webhooks',
    operationId: 'listWebhooks',
    summary: 'List webhooks',
    query: NoQuery,
    answer: {
      description: 'All of them, on one page',
      schema: pageOf(Webhook),
      examples: { all: { data: [WEBHOOK], next_cursor: null } },
    },
  },
  read: readNoQuery,
  handle: async (c, { caller }) => c.json({ data: await listWebhooks(c.env, caller), next_cursor: null }),
})
