import { Webhook as Verifier } from 'standardwebhooks'
import { expect } from 'vitest'
import type { LoggedDelivery, WebhookWithSecret } from '../../shared/webhook.ts'
import { sendDeliveries } from '../../worker/webhooks/deliver.ts'
import { aKey, aWorld } from './world.ts'

export const RECEIVER = 'https://hooks.acme.example/kith'

export interface Received {
  url: string
  headers: Record<string, string>
  body: string
}

export type HookedWorld = Awaited<ReturnType<typeof aHookedWorld>>

/** A world with a key for webhooks, and a receiver that says what `answers` holds, then 200. */
export async function aHookedWorld(overrides: Parameters<typeof aWorld>[0] = {}) {
  const tenant = `hooked ${crypto.randomUUID()}`
  const received: Received[] = []
  const answers: (number | Response | Error)[] = []
  const world = await aWorld(overrides)
  const key = await aKey({ tenant, scopes: ['users:read', 'users:write', 'match', 'admin'] })
  world.deps.webhooks.fetch = async (url, init) => {
    received.push({ url, headers: init.headers as Record<string, string>, body: String(init.body) })
    const answer = answers.shift() ?? 200
    if (answer instanceof Error) throw answer
    return answer instanceof Response ? answer : new Response(null, { status: answer })
  }
  const call = async <T>(method: string, path: string, body?: unknown, headers = {}) => {
    const sent = { ...(body !== undefined && { body: JSON.stringify(body) }), headers, key }
    const response = await world.call(method, path, sent)
    return { status: response.status, headers: response.headers, body: (await response.json()) as T }
  }
  return {
    ...world,
    key,
    tenant,
    call,
    rawCall: world.call,
    received,
    answers,
    /** A write that must succeed and waits to be enriched. */
    async write(method: string, path: string, body?: unknown) {
      expect((await call(method, path, body, { Prefer: 'wait=5' })).status).toBe(200)
    },
    register: async (more: object = {}) =>
      (await call<WebhookWithSecret>('POST', '/v1/webhooks', { url: RECEIVER, ...more })).body,
    log: async (id: string) =>
      (await call<{ data: LoggedDelivery[] }>('GET', `/v1/webhooks/${id}/deliveries?limit=100`)).body.data,
    /** Delivers the messages that were sent since the last time, whatever their delay. */
    deliverMessages: () =>
      sendDeliveries(
        world.deps,
        world.deliveries.splice(0).map(({ job }) => job),
      ),
  }
}

/** What the published library makes of a message; it throws where the signature is not right. */
export const verified = (secret: string, { body, headers }: Received) =>
  new Verifier(secret).verify(body, headers) as {
    type: string
    timestamp: string
    data: Record<string, unknown>
  }
