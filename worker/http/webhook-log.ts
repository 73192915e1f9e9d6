import * as v from 'valibot'
import { GivenId } from '../../shared/checked.ts'
import { pageOf } from '../../shared/page.ts'
import { Delivery, LoggedDelivery } from '../../shared/webhook.ts'
import { listDeliveries, replayDelivery, testWebhook, toLoggedDelivery } from '../webhooks/deliveries.ts'
import { admit } from './auth.ts'
import type { Call } from './call.ts'
import type { Endpoint } from './endpoint.ts'
import { DELIVERY, LOGGED, WAITING } from './openapi/webhook-examples.ts'
import { pageQuery, readPage, toPage } from './page.ts'
import { parse } from './refusal.ts'
import { answerKeyed, readNothing } from './webhook-keyed.ts'
import { WebhookParams, webhookId } from './webhooks.ts'

const sends = {
  tag: 'Webhooks',
  headers: ['Idempotency-Key'],
  answer: {
    description: 'The message, which is to be sent',
    schema: Delivery,
    examples: { waiting: WAITING },
    headers: ['Idempotent-Replayed'],
  },
  refusals: ['not_found'],
} as const

export const postTest: Endpoint = {
  method: 'POST',
  path: '/v1/webhooks/{webhook_id}/test',
  scope: 'admin',
  handle: sendTest,
  about: {
    ...sends,
    operationId: 'testWebhook',
    summary: 'Send test',
    description: 'Sends a message of type `webhook.test`, whatever the webhook is subscribed to.',
    params: WebhookParams,
  },
}

async function sendTest(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => ({ id: webhookId(c), ...(await readNothing(c)) }))
  return answerKeyed(c, await testWebhook(c.env, caller, input.id, input.idempotency))
}

const LogQuery = v.strictObject(pageQuery)
const Position = v.tuple([v.pipe(v.string(), v.isoTimestamp()), v.string()])

export const showDeliveries: Endpoint = {
  method: 'GET',
  path: '/v1/webhooks/{webhook_id}/deliveries',
  scope: 'admin',
  handle: list,
  about: {
    tag: 'Webhooks',
    operationId: 'listDeliveries',
    summary: 'List deliveries',
    description: 'The messages to a webhook of the last 30 days, the newest first.',
    params: WebhookParams,
    query: LogQuery,
    answer: {
      description: 'A page of messages',
      schema: pageOf(LoggedDelivery),
      examples: { lastPage: { data: [LOGGED], next_cursor: null } },
    },
    refusals: ['not_found'],
  },
}

async function list(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, () => ({
    id: webhookId(c),
    ...readPage(parse(LogQuery, c.req.query(), 'parameter'), Position),
  }))
  const deliveries = await listDeliveries(c.env, caller, input)
  const page = toPage(deliveries, input.limit, (delivery): [string, string] => [
    delivery.createdAt,
    delivery.id,
  ])
  return c.json({ ...page, data: page.data.map(toLoggedDelivery) })
}

const DeliveryParams = v.strictObject({ delivery_id: v.pipe(GivenId, v.examples([DELIVERY.id])) })

export const postReplay: Endpoint = {
  method: 'POST',
  path: '/v1/webhooks/deliveries/{delivery_id}/replay',
  scope: 'admin',
  handle: replay,
  about: {
    ...sends,
    operationId: 'replayDelivery',
    summary: 'Replay message',
    description: 'Sends a message again under its own id, whatever became of it before.',
    params: DeliveryParams,
  },
}

async function replay(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => ({
    id: parse(DeliveryParams, c.req.param(), 'parameter').delivery_id,
    ...(await readNothing(c)),
  }))
  return answerKeyed(c, await replayDelivery(c.env, caller, input.id, input.idempotency))
}
