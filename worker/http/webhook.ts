import * as v from 'valibot'
import { PUBLIC_ADDRESS, whyNotPublic } from '../../shared/address.ts'
import { GivenId } from '../../shared/checked.ts'
import { Delivery, Webhook } from '../../shared/webhook.ts'
import type { Call } from './call.ts'
import { readNoQuery } from './no-query.ts'
import { WAITING, WEBHOOK } from './openapi/webhook-examples.ts'
import { parse, refuse, unexpected } from './refusal.ts'

export const WebhookParams = v.strictObject({ webhook_id: v.pipe(GivenId, v.examples([WEBHOOK.id])) })

export const webhookId = (c: Call) => parse(WebhookParams, c.req.param(), 'parameter').webhook_id

export function bareWebhookId(c: Call): string {
  readNoQuery(c)
  return webhookId(c)
}

export const aboutOne = {
  tag: 'Webhooks',
  params: WebhookParams,
  answer: { description: 'The webhook', schema: Webhook, examples: { webhook: WEBHOOK } },
  refusals: ['not_found'],
} as const

export const distinct = <T>(items: readonly T[]) => [...new Set(items)]

export function checkUrl(c: Call, url: string): string {
  const got = whyNotPublic(url, c.env.webhooks.loopback)
  if (got !== undefined) throw refuse([unexpected('url', PUBLIC_ADDRESS, got)])
  return new URL(url).href
}

export const aboutSending = {
  tag: 'Webhooks',
  headers: ['Idempotency-Key'],
  answer: {
    description: 'The message, due for delivery',
    schema: Delivery,
    examples: { waiting: WAITING },
    headers: ['Idempotent-Replayed'],
  },
  refusals: ['not_found'],
} as const
