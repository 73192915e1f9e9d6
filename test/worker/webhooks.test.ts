import { Webhook as Verifier } from 'standardwebhooks'
import { describe, expect, test } from 'vitest'
import type { Delivery, LoggedDelivery, Webhook, WebhookWithSecret } from '../../shared/webhook.ts'
import { deliverTurns } from '../../worker/webhooks/deliver.ts'
import { aKey, aWorld, owner, REFERENCE, type World } from './world.ts'

const URL_OF_RECEIVER = 'https://hooks.acme.example/kith'

interface Received {
  url: string
  headers: Record<string, string>
  body: string
}

/** A world with a key for webhooks, and a receiver that answers as it is told: 200 once nothing else is left to say. */
async function aHookedWorld(overrides: Parameters<typeof aWorld>[0] = {}) {
  const tenant = `hooked ${crypto.randomUUID()}`
  const received: Received[] = []
  const answers: (Response | Error)[] = []
  const world = await aWorld(overrides)
  world.key = await aKey({ tenant, scopes: ['users:read', 'users:write', 'admin'] })
  world.deps.webhooks.fetch = async (url, init) => {
    received.push({ url, headers: init.headers as Record<string, string>, body: String(init.body) })
    const answer = answers.shift() ?? new Response()
    if (answer instanceof Error) throw answer
    return answer
  }
  const call = async <T>(method: string, path: string, body?: unknown, headers = {}) => {
    const response = await world.call(method, path, {
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers,
      key: world.key,
    })
    return { status: response.status, headers: response.headers, body: (await response.json()) as T }
  }
  return {
    ...world,
    call,
    received,
    answers,
    write: (method: string, path: string, body?: unknown) =>
      call(method, path, body, { Prefer: 'wait=5' }).then(({ status }) => expect(status).toBe(200)),
    register: async (more: object = {}) =>
      (await call<WebhookWithSecret>('POST', '/v1/webhooks', { url: URL_OF_RECEIVER, ...more })).body,
    log: async (id: string) =>
      (await call<{ data: LoggedDelivery[] }>('GET', `/v1/webhooks/${id}/deliveries`)).body.data,
    /** Delivers what was sent since the last time, whatever its delay. */
    deliverMessages: () =>
      deliverTurns(
        world.deps,
        world.turns.splice(0).map(({ turn }) => turn),
      ),
  }
}

const verify = (secret: string, { body, headers }: Received) => new Verifier(secret).verify(body, headers)

describe('an event', () => {
  test('reaches the webhook signed as the specification says, and says nothing that a user said', async () => {
    const world = await aHookedWorld()
    const { id, secret } = await world.register()

    await world.write('POST', '/v1/users', REFERENCE)
    await world.deliverMessages()

    const [message] = world.received
    expect(message?.url).toBe(URL_OF_RECEIVER)
    expect(verify(secret, message!)).toEqual({
      type: 'user.enriched',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: {
        user_id: 'u_alice',
        domain: 'dating',
        revision: 1,
        schema_version: 'dating.v3',
        status: 'complete',
        error: null,
      },
    })
    expect(await world.log(id)).toMatchObject([
      { id: message?.headers['webhook-id'], status: 'delivered', attempts: 1, last_status: 200 },
    ])
  })
})
