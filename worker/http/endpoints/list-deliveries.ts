import * as v from 'valibot'
import { pageOf } from '../../../shared/page.ts'
import { LoggedDelivery } from '../../../shared/webhook.ts'
import { listDeliveries, toLoggedDelivery } from '../../webhooks/deliveries.ts'
import { endpoint } from '../endpoint.ts'
import { LOGGED } from '../openapi/webhook-examples.ts'
import { pageQuery, readPage, toPage } from '../page.ts'
import { parse } from '../refusal.ts'
import { WebhookParams, webhookId } from '../webhook.ts'

const LogQuery = v.strictObject(pageQuery)

const Position = v.tuple([v.pipe(v.string(), v.isoTimestamp()), v.string()])

export const showDeliveries = endpoint({
  method: 'GET',
  path: '/v1/webhooks/{webhook_id}/deliveries',
  scope: 'admin',
  about: {
    tag: 'Webhooks',
    operationId: 'listDeliveries',
    summary: 'List deliveries',
    description: 'A webhook’s messages of the last 30 days, newest first.',
    params: WebhookParams,
    query: LogQuery,
    answer: {
      description: 'A page of messages',
      schema: pageOf(LoggedDelivery),
      examples: { lastPage: { data: [LOGGED], next_cursor: null } },
    },
    refusals: ['not_found'],
  },
  read: (c) => ({
    id: webhookId(c),
    ...readPage(parse(LogQuery, c.req.query(), 'parameter'), Position),
  }),
  handle: async (c, { caller, input }) => {
    const deliveries = await listDeliveries(c.env, caller, input)
    const page = toPage(deliveries, input.limit, (delivery): [string, string] => [
      delivery.createdAt,
      delivery.id,
    ])
    return c.json({ ...page, data: page.data.map(toLoggedDelivery) })
  },
})
