import * as v from 'valibot'
import { PUBLIC_ADDRESS, whyNotPublic } from '../../shared/address.ts'
import { GivenId } from '../../shared/checked.ts'
import { pageOf } from '../../shared/page.ts'
import {
  CreateWebhookRequest,
  DeletedWebhook,
  EVENTS,
  RotateWebhookRequest,
  UpdateWebhookRequest,
  Webhook,
  WebhookWithSecret,
} from '../../shared/webhook.ts'
import {
  getWebhook,
  listWebhooks,
  registerWebhook,
  removeWebhook,
  rotateWebhookSecret,
  updateWebhook,
  vaultIn,
} from '../webhooks/endpoints.ts'
import { admit } from './auth.ts'
import { readJson } from './body.ts'
import type { Call } from './call.ts'
import type { Endpoint } from './endpoint.ts'
import { SECRET, WEBHOOK } from './openapi/webhook-examples.ts'
import { parse, refuse, unexpected } from './refusal.ts'
import { answerKeyed, readKeyed } from './webhook-keyed.ts'

const described = { tag: 'Webhooks' }

export const postWebhook: Endpoint = {
  method: 'POST',
  path: '/v1/webhooks',
  scope: 'admin',
  handle: register,
  about: {
    ...described,
    operationId: 'createWebhook',
    summary: 'Register webhook',
    description:
      'Registers an address to be told of what becomes of users. The answer, and its replay under the same `Idempotency-Key`, alone show the secret that messages are verified with.',
    headers: ['Idempotency-Key'],
    body: { schema: CreateWebhookRequest, examples: { all: { url: WEBHOOK.url } } },
    answer: {
      description: 'The webhook, with its secret',
      schema: WebhookWithSecret,
      examples: { created: { ...WEBHOOK, secret: SECRET } },
      headers: ['Idempotent-Replayed'],
    },
  },
}

async function register(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => {
    const { value, idempotency } = await readKeyed(c)
    const body = parse(CreateWebhookRequest, value, 'field')
    const given = { ...body, url: checkUrl(c, body.url), events: distinct(body.events) }
    return { given, idempotency, vault: vaultIn(c.env) }
  })
  return answerKeyed(c, await registerWebhook(c.env, caller, input.vault, input.given, input.idempotency))
}

const NoQuery = v.strictObject({})
const readNoQuery = (c: Call) => parse(NoQuery, c.req.query(), 'parameter')

export const showWebhooks: Endpoint = {
  method: 'GET',
  path: '/v1/webhooks',
  scope: 'admin',
  handle: list,
  about: {
    ...described,
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

export const WebhookParams = v.strictObject({ webhook_id: v.pipe(GivenId, v.examples([WEBHOOK.id])) })
export const webhookId = (c: Call) => parse(WebhookParams, c.req.param(), 'parameter').webhook_id

function bareWebhookId(c: Call): string {
  readNoQuery(c)
  return webhookId(c)
}

const one = {
  ...described,
  params: WebhookParams,
  answer: { description: 'The webhook', schema: Webhook, examples: { webhook: WEBHOOK } },
  refusals: ['not_found'],
} as const

export const showWebhook: Endpoint = {
  method: 'GET',
  path: '/v1/webhooks/{webhook_id}',
  scope: 'admin',
  handle: show,
  about: { ...one, operationId: 'getWebhook', summary: 'Get webhook' },
}

async function show(c: Call): Promise<Response> {
  const { caller, input: id } = await admit(c, () => bareWebhookId(c))
  return c.json(await getWebhook(c.env, caller, id))
}

export const patchWebhook: Endpoint = {
  method: 'PATCH',
  path: '/v1/webhooks/{webhook_id}',
  scope: 'admin',
  handle: change,
  about: {
    ...one,
    operationId: 'updateWebhook',
    summary: 'Change webhook',
    description: 'Changes what is named. To enable it again forgets that it failed.',
    body: {
      schema: UpdateWebhookRequest,
      examples: { events: { events: [EVENTS[2]] }, enable: { disabled: false } },
    },
  },
}

async function change(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => {
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
  })
  return c.json(await updateWebhook(c.env, caller, input.id, input.change))
}

export const deleteWebhook: Endpoint = {
  method: 'DELETE',
  path: '/v1/webhooks/{webhook_id}',
  scope: 'admin',
  handle: remove,
  about: {
    ...one,
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

export const rotateWebhook: Endpoint = {
  method: 'POST',
  path: '/v1/webhooks/{webhook_id}/rotate',
  scope: 'admin',
  handle: rotate,
  about: {
    ...one,
    operationId: 'rotateWebhookSecret',
    summary: 'Rotate secret',
    description:
      'Gives the webhook a new secret. For a while messages carry a signature by the one before as well.',
    headers: ['Idempotency-Key'],
    body: {
      schema: RotateWebhookRequest,
      examples: { leaked: { previous_valid_hours: 0 } },
      isOptional: true,
    },
    answer: {
      description: 'The webhook, with its new secret',
      schema: WebhookWithSecret,
      examples: {
        rotated: { ...WEBHOOK, previous_secret_until: '2026-05-18T22:01:09.000Z', secret: SECRET },
      },
      headers: ['Idempotent-Replayed'],
    },
  },
}

async function rotate(c: Call): Promise<Response> {
  const { caller, input } = await admit(c, async () => {
    const { value, idempotency } = await readKeyed(c)
    const body = parse(RotateWebhookRequest, value, 'field')
    const asked = { id: webhookId(c), overlapHours: body.previous_valid_hours }
    return { asked, idempotency, vault: vaultIn(c.env) }
  })
  return answerKeyed(c, await rotateWebhookSecret(c.env, caller, input.vault, input.asked, input.idempotency))
}

const distinct = <T>(items: readonly T[]) => [...new Set(items)]

function checkUrl(c: Call, url: string): string {
  const got = whyNotPublic(url, c.env.webhooks.loopback)
  if (got !== undefined) throw refuse([unexpected('url', PUBLIC_ADDRESS, got)])
  return new URL(url).href
}
