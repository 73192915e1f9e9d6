import { neonConfig } from '@neondatabase/serverless'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EVENTS, type Webhook, type WebhookWithSecret } from '../../shared/webhook.ts'
import { neonDatabase } from '../../worker/store/db.ts'
import { vaultOf } from '../../worker/webhooks/vault.ts'
import { TENANT } from '../setup/open-functions.ts'
import { aHookedWorld, type HookedWorld, RECEIVER, verified } from './hooked-world.ts'
import { aKey, OWNER_URL, owner, REFERENCE } from './world.ts'

beforeEach(async () => {
  await owner`delete from webhook_endpoints`
})

const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/)

describe('a webhook', () => {
  test('is registered, shown without its secret, changed and removed', async () => {
    const world = await aHookedWorld()

    const made = await world.call<WebhookWithSecret>('POST', '/v1/webhooks', { url: RECEIVER })
    const { secret, ...webhook } = made.body
    const shown = await world.call<Webhook>('GET', `/v1/webhooks/${webhook.id}`)
    const listed = await world.call('GET', '/v1/webhooks')
    const change = {
      url: 'https://b.example/x?y=1',
      events: ['user.erased', 'user.erased'],
      description: 'CRM',
    }
    const changed = await world.call<Webhook>('PATCH', `/v1/webhooks/${webhook.id}`, change)
    const disabled = await world.call<Webhook>('PATCH', `/v1/webhooks/${webhook.id}`, { disabled: true })
    const removed = await world.call('DELETE', `/v1/webhooks/${webhook.id}`)

    expect([made.status, secret]).toEqual([200, expect.stringMatching(/^whsec_[A-Za-z0-9+/]{43}=$/)])
    expect(webhook).toEqual({
      id: expect.stringMatching(/^whe_[0-9a-f]{32}$/),
      url: RECEIVER,
      description: '',
      events: [...EVENTS],
      disabled: false,
      disabled_reason: null,
      failing_since: null,
      previous_secret_until: null,
      created_at: instant,
      updated_at: instant,
    })
    expect(shown.body).toEqual(webhook)
    expect(listed.body).toEqual({ data: [webhook], next_cursor: null })
    const after = { ...webhook, ...change, events: ['user.erased'], updated_at: instant }
    expect(changed.body).toEqual(after)
    expect(disabled.body).toEqual({ ...after, disabled: true, disabled_reason: 'requested' })
    expect(removed.body).toEqual({ id: webhook.id, deleted: true })
    expect((await world.call('GET', `/v1/webhooks/${webhook.id}`)).status).toBe(404)
  })

  const REFUSED: [string, string, string, object | string, string][] = [
    ['no url', 'POST', '', {}, "Field 'url' is required."],
    [
      'a mistyped member',
      'POST',
      '',
      { url: RECEIVER, event: [] },
      "Unknown field 'event': did you mean 'events'?",
    ],
    ['plain http', 'POST', '', { url: 'http://a.example/' }, 'got the scheme http:.'],
    ['an address of this machine', 'POST', '', { url: 'http://127.0.0.1:9/' }, 'got the scheme http:.'],
    ['a private host', 'PATCH', '/whe_x', { url: 'https://10.0.0.1/' }, 'url: expected an https:// address'],
    [
      'an unknown event',
      'POST',
      '',
      { url: RECEIVER, events: ['user.created'] },
      'expected ("user.enriched" |',
    ],
    ['no event', 'POST', '', { url: RECEIVER, events: [] }, 'expected at least one of'],
    [
      'a long description',
      'POST',
      '',
      { url: RECEIVER, description: 'x'.repeat(257) },
      'at most 256 characters',
    ],
    [
      'a wrong overlap',
      'POST',
      '/whe_x/rotate',
      { previous_valid_hours: 169 },
      'integer from 0 to 168, got 169',
    ],
    ['a member for a test', 'POST', '/whe_x/test', { event: 'x' }, "Unknown field 'event'"],
    ['a list', 'POST', '', '[]', 'body: expected a JSON object'],
  ]

  test.each(REFUSED)('refuses %s', async (_, method, path, body, message) => {
    const world = await aHookedWorld()

    const refused = await world.call<{ error: { message: string } }>(method, `/v1/webhooks${path}`, body)

    expect(refused.status).toBe(400)
    expect(refused.body.error.message).toContain(message)
  })

  test('is one of ten at most, however many are made at a time', async () => {
    const world = await aHookedWorld()

    const made = await Promise.all(
      Array.from({ length: 14 }, () => world.call('POST', '/v1/webhooks', { url: RECEIVER })),
    )

    expect(made.map(({ status }) => status).sort()).toEqual([...Array(10).fill(200), ...Array(4).fill(409)])
  })

  test('cannot be made where the Worker has no key for secrets', async () => {
    const world = await aHookedWorld()
    world.deps.webhooks.vault = undefined

    const refused = await world.call('POST', '/v1/webhooks', { url: RECEIVER })
    const revoked = await world.rawCall('POST', '/v1/webhooks', {
      body: JSON.stringify({ url: RECEIVER }),
      key: await aKey({ tenant: world.tenant, scopes: ['admin'], revoked: true }),
    })

    expect(revoked.status).toBe(401)
    expect(refused).toMatchObject({
      status: 503,
      body: { error: { message: expect.stringContaining('WEBHOOK_KEY') } },
    })
  })

  test('gets a test message, which no subscription is needed for', async () => {
    const world = await aHookedWorld()
    const { id, secret } = await world.register({ events: ['user.erased'] })

    const sent = await world.call('POST', `/v1/webhooks/${id}/test`)
    await world.deliverMessages()

    expect(sent).toMatchObject({
      status: 200,
      body: { webhook_id: id, type: 'webhook.test', status: 'pending' },
    })
    expect(verified(secret, world.received[0]!)).toEqual({
      type: 'webhook.test',
      timestamp: instant,
      data: { webhook_id: id },
    })
  })
})

describe('a secret', () => {
  test('is stored only encrypted, and a repeated request shows it again', async () => {
    const world = await aHookedWorld()
    const send = () =>
      world.call<WebhookWithSecret>('POST', '/v1/webhooks', { url: RECEIVER }, { 'Idempotency-Key': 'k' })

    const [first, again] = [await send(), await send()]
    const dump = JSON.stringify([
      await owner`select t::text from webhook_endpoints t`,
      await owner`select t::text from replies t where key = 'k'`,
    ])

    expect(again.body).toEqual(first.body)
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
    expect(dump).toContain(first.body.id)
    expect(dump).not.toContain(first.body.secret.slice(6, 40))
    expect((await world.call<{ data: object[] }>('GET', '/v1/webhooks')).body.data).toHaveLength(1)
  })

  test('is gone with its webhook: the key that made it stays taken', async () => {
    const world = await aHookedWorld()
    const headers = { 'Idempotency-Key': 'k' }
    const { body } = await world.call<Webhook>('POST', '/v1/webhooks', { url: RECEIVER }, headers)
    await world.call('DELETE', `/v1/webhooks/${body.id}`)

    expect((await world.call('POST', '/v1/webhooks', { url: RECEIVER }, headers)).status).toBe(409)
    expect(JSON.stringify(await owner`select t::text from replies t`)).not.toContain(body.id)
  })

  test('that is rotated signs beside the new one until its overlap ends', async () => {
    const world = await aHookedWorld()
    const { id, secret: old } = await world.register()
    const rotate = async (body?: object) =>
      (await world.call<WebhookWithSecret>('POST', `/v1/webhooks/${id}/rotate`, body)).body
    const message = async () => {
      await world.call('POST', `/v1/webhooks/${id}/test`)
      await world.deliverMessages()
      return world.received.at(-1)!
    }

    const second = await rotate()
    const both = await message()
    await owner`update webhook_endpoints set previous_until = now() where endpoint_id = ${id}`
    const later = await message()
    const third = await rotate({ previous_valid_hours: 0 })
    const last = await message()

    expect(second.previous_secret_until).toEqual(instant)
    expect([verified(old, both), verified(second.secret, both)]).toMatchObject(
      Array(2).fill({ type: 'webhook.test' }),
    )
    expect(() => verified(old, later)).toThrow('No matching signature')
    expect(verified(second.secret, later)).toMatchObject({ type: 'webhook.test' })
    expect(third.previous_secret_until).toBeNull()
    expect(() => verified(second.secret, last)).toThrow('No matching signature')
    expect(verified(third.secret, last)).toMatchObject({ type: 'webhook.test' })
  })

  test('encrypted with another key is reported as unreadable, until it is rotated', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    world.deps.webhooks.vault = vaultOf(new Uint8Array(32).fill(8))
    await world.call('POST', `/v1/webhooks/${id}/test`)
    await world.deliverMessages()
    const unreadable = await world.log(id)

    const { body } = await world.call<WebhookWithSecret>('POST', `/v1/webhooks/${id}/rotate`)
    await world.deliverMessages()

    expect(unreadable).toMatchObject([{ last_error: 'secret_unreadable' }])
    expect(verified(body.secret, world.received[0]!)).toMatchObject({ type: 'webhook.test' })
  })

  test('encrypted for one webhook decrypts for no other', async () => {
    const vault = vaultOf(new Uint8Array(32).fill(7))
    const sealed = await vault.seal('whsec_x', 'whe_a')

    expect(await vault.open(sealed, 'whe_a')).toBe('whsec_x')
    await expect(vault.open(sealed, 'whe_b')).rejects.toThrow()
  })
})

describe('the log', () => {
  async function aLog(count: number) {
    const world = await aHookedWorld()
    const { id, secret } = await world.register()
    for (let i = 0; i < count; i++) await world.call('POST', `/v1/webhooks/${id}/test`)
    return { world, id, secret }
  }

  test('is read a page at a time, the newest first', async () => {
    const { world, id } = await aLog(5)
    const read = (cursor: string) =>
      world.call<{ data: { id: string }[]; next_cursor: string | null }>(
        'GET',
        `/v1/webhooks/${id}/deliveries?limit=2${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      )

    const pages = [await read('')]
    for (let cursor = pages[0]!.body.next_cursor; cursor; cursor = pages.at(-1)!.body.next_cursor)
      pages.push(await read(cursor))

    const ids = pages.map(({ body }) => body.data.map((delivery) => delivery.id))
    expect(ids.map((page) => page.length)).toEqual([2, 2, 1])
    expect(ids.flat()).toEqual((await world.log(id)).map((delivery) => delivery.id))
    expect(new Set(ids.flat()).size).toBe(5)
  })

  test('replays a message under its own id, freshly signed, once for a key', async () => {
    const { world, id, secret } = await aLog(1)
    await world.deliverMessages()
    const [first] = await world.log(id)
    const replay = () =>
      world.call('POST', `/v1/webhooks/deliveries/${first?.id}/replay`, undefined, { 'Idempotency-Key': 'k' })

    const [once, twice] = [await replay(), await replay()]
    await world.deliverMessages()

    expect(once).toMatchObject({ status: 200, body: { id: first?.id, status: 'pending', attempts: 0 } })
    expect(twice.body).toEqual(once.body)
    expect(world.received.map(({ headers }) => headers['webhook-id'])).toEqual([first?.id, first?.id])
    expect(verified(secret, world.received[1]!)).toMatchObject({ type: 'webhook.test' })
    expect(await world.log(id)).toMatchObject([{ status: 'delivered', attempts: 1 }])
  })

  test('refuses to replay for a disabled webhook, a delivered erasure or a running attempt', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register({ events: ['user.erased'] })
    await world.write('POST', '/v1/users', REFERENCE)
    await world.call('DELETE', '/v1/users/u_alice')
    const [{ id: message } = { id: '' }] = await world.log(id)
    const replay = async () => {
      const { status, body } = await world.call('POST', `/v1/webhooks/deliveries/${message}/replay`)
      return [status, (body as { error?: { message: string } }).error?.message]
    }

    await owner`update webhook_deliveries set claimed_until = now() + interval '1 minute'`
    const sending = await replay()
    await owner`update webhook_deliveries set claimed_until = null`
    await world.deliverMessages()
    const forgotten = await replay()
    await world.call('PATCH', `/v1/webhooks/${id}`, { disabled: true })

    expect([sending, forgotten, await replay()]).toEqual([
      [409, 'The message is just being sent.'],
      [409, 'Whom this message was about has been forgotten since it was delivered.'],
      [409, 'The webhook is disabled: enable it first.'],
    ])
    expect((await world.call('POST', `/v1/webhooks/${id}/test`)).status).toBe(409)
  })

  test('keeps no refusal under a key: a retry does the work', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    const sendTest = () =>
      world.call('POST', `/v1/webhooks/${id}/test`, undefined, { 'Idempotency-Key': 'k' })

    await world.call('PATCH', `/v1/webhooks/${id}`, { disabled: true })
    const refused = await sendTest()
    await world.call('PATCH', `/v1/webhooks/${id}`, { disabled: false })
    const retried = await sendTest()

    expect([refused.status, retried.status]).toEqual([409, 200])
  })

  test('under a key used for another webhook is refused', async () => {
    const world = await aHookedWorld()
    const [a, b] = [await world.register(), await world.register()]
    const headers = { 'Idempotency-Key': 'k' }

    const first = await world.call('POST', `/v1/webhooks/${a.id}/test`, undefined, headers)
    const other = await world.call('POST', `/v1/webhooks/${b.id}/test`, undefined, headers)

    expect([first.status, other.status]).toEqual([200, 422])
  })
})

describe('tenants', () => {
  const { fetchFunction } = neonConfig
  afterEach(() => {
    neonConfig.fetchFunction = fetchFunction
  })

  function withoutPredicate(): () => number {
    let removed = 0
    neonConfig.fetchFunction = (input: RequestInfo, init: RequestInit) => {
      const body = String(init.body).replace(TENANT, () => {
        removed++
        return 'true'
      })
      return fetchFunction(input, { ...init, body })
    }
    return () => removed
  }

  const routes = (webhook: string, delivery: string): [method: string, path: string, body?: object][] => [
    ['GET', `/v1/webhooks/${webhook}`],
    ['GET', `/v1/webhooks/${webhook}/deliveries`],
    ['PATCH', `/v1/webhooks/${webhook}`, { disabled: true }],
    ['POST', `/v1/webhooks/${webhook}/rotate`],
    ['POST', `/v1/webhooks/${webhook}/test`],
    ['POST', `/v1/webhooks/deliveries/${delivery}/replay`],
    ['DELETE', `/v1/webhooks/${webhook}`],
  ]

  /** What a stranger sees of a webhook on every route, and whether they changed anything. */
  async function strangersView(db?: ReturnType<typeof neonDatabase>) {
    const [world, stranger] = [await aHookedWorld(db && { db }), await aHookedWorld(db && { db })]
    const { id } = await world.register()
    await world.call('POST', `/v1/webhooks/${id}/test`)
    const [message] = await world.log(id)
    const held = [await world.call('GET', '/v1/webhooks'), await world.log(id)]
    const seen: number[] = []
    for (const [method, path, body] of routes(id, message?.id ?? ''))
      seen.push((await stranger.call(method, path, body)).status)
    const listed = await stranger.call<{ data: object[] }>('GET', '/v1/webhooks')
    const after = [await world.call('GET', '/v1/webhooks'), await world.log(id)]
    return { seen, listed: listed.body.data.length, kept: JSON.stringify(after) === JSON.stringify(held) }
  }

  const APART = { seen: Array(7).fill(404), listed: 0, kept: true }

  test("never see, change or use each other's webhooks, on any route", async () => {
    expect(await strangersView()).toEqual(APART)
  })

  test('are kept apart by row-level security alone', async () => {
    const removed = withoutPredicate()

    expect(await strangersView()).toEqual(APART)
    expect(removed()).toBeGreaterThan(10)
  })

  test('are kept apart by the predicate alone', async () => {
    expect(await strangersView(neonDatabase(OWNER_URL, undefined))).toEqual(APART)
  })

  test('with neither are not apart: the two tests above can fail', async () => {
    withoutPredicate()

    expect(await strangersView(neonDatabase(OWNER_URL, undefined))).not.toEqual(APART)
  })

  test('get no events of another', async () => {
    const [world, stranger] = [await aHookedWorld(), await aHookedWorld()]
    const { id } = await stranger.register()

    await world.write('POST', '/v1/users', REFERENCE)

    expect(await stranger.log(id)).toEqual([])
    expect(world.deliveries).toEqual([])
  })

  test.each(['absent', 'of other scopes'])('need a key that is not %s', async (which) => {
    const world: HookedWorld = await aHookedWorld()
    const { id } = await world.register()
    const key =
      which === 'absent'
        ? null
        : await aKey({ tenant: world.tenant, scopes: ['users:read', 'users:write', 'match'] })
    const all = [
      ...routes(id, 'msg_x'),
      ['GET', '/v1/webhooks'],
      ['POST', '/v1/webhooks', { url: RECEIVER }],
    ] as ReturnType<typeof routes>

    for (const [method, path, body] of all) {
      const { status } = await world.rawCall(method, path, {
        ...(body && { body: JSON.stringify(body) }),
        key,
      })
      expect([method, path, status]).toEqual([method, path, which === 'absent' ? 401 : 403])
    }
  })
})
