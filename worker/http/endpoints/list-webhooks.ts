import { pageOf } from '../../../shared/page.ts'
import { Webhook } from '../../../shared/webhook.ts'
import { listWebhooks } from '../../webhooks/endpoints.ts'
import { admit } from '../auth.ts'
import type { Call } from '../call.ts'
import type { Endpoint } from '../endpoint.ts'
import { NoQuery, readNoQuery } from '../no-query.ts'
import { WEBHOOK } from '../openapi/webhook-examples.ts'

export const showWebhooks: Endpoint = {
  method: 'GET',
  path: '/v1/webhooks',
  scope: 'admin',
  handle: list,
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
}

async function list(c: Call): Promise<Response> {
  const { caller } = await admit(c, () => readNoQuery(c))
  return c.json({ data: await listWebhooks(c.env, caller), next_cursor: null })
}
