import { beforeEach, describe, expect, test } from 'vitest'
import { ProviderError } from '../../shared/errors.ts'
import type { DeliveryJob } from '../../shared/webhook.ts'
import { consumeDeadDeliveries, consumeDeadLetters } from '../../worker/queue.ts'
import { sweep } from '../../worker/sweep.ts'
import { sendDeliveries } from '../../worker/webhooks/deliver.ts'
import { aHookedWorld, type HookedWorld, RECEIVER, verified } from './hooked-world.ts'
import { owner, REFERENCE } from './world.ts'

// The sweeper sees every tenant's messages.
beforeEach(async () => {
  await owner`delete from webhook_endpoints`
})

const upserted = { user_id: 'u_alice', domain: 'dating', revision: 1, schema_version: 'dating.v3' }

/** A batch as the queue hands it over. @returns what became of each message */
function aBatch(queue: string, bodies: readonly unknown[]) {
  const settled: string[] = []
  const messages = bodies.map((body, i) => ({
    id: String(i),
    body,
    attempts: 8,
    ack: () => void settled.push('ack'),
    retry: () => void settled.push('retry'),
  }))
  return { batch: { queue, messages } as unknown as Parameters<typeof consumeDeadDeliveries>[1], settled }
}

/** Makes every wait of the tenant's messages end now. */
const makeDue = (id: string) =>
  owner`update webhook_deliveries set due_at = now() - interval '1 second', claimed_until = null
    where endpoint_id = ${id} and due_at is not null`

describe('an event', () => {
  test('reaches the webhook signed as specified, and quotes no user', async () => {
    const world = await aHookedWorld()
    const { id, secret } = await world.register()

    await world.write('POST', '/v1/users', REFERENCE)
    await world.deliverMessages()

    const [message] = world.received
    expect(message?.url).toBe(RECEIVER)
    expect(verified(secret, message!)).toEqual({
      type: 'user.enriched',
      timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
      data: { ...upserted, status: 'complete', error: null },
    })
    expect(await world.log(id)).toMatchObject([
      { id: message?.headers['webhook-id'], status: 'delivered', attempts: 1, last_status: 200 },
    ])
  })

  test('reports a failed enrichment, only by its code', async () => {
    const world = await aHookedWorld()
    const { secret } = await world.register()
    world.deps.extractor = {
      version: 'down',
      extract: () =>
        Promise.reject(new ProviderError('extraction_failed', 'It refused.', { permanent: true })),
    }

    await world.call('POST', '/v1/users', REFERENCE)
    await world.deliver()
    await world.deliverMessages()

    expect(verified(secret, world.received[0]!)).toMatchObject({
      type: 'user.enrichment_failed',
      data: { ...upserted, status: 'failed', error: 'extraction_failed' },
    })
    expect(world.received).toHaveLength(1)
  })

  test('reports work that ended as a dead letter', async () => {
    const world = await aHookedWorld()
    const { secret } = await world.register()
    await world.call('POST', '/v1/users', REFERENCE)

    await consumeDeadLetters(world.deps, aBatch('kith-enrich-dead', world.sent).batch)
    await world.deliverMessages()

    expect(verified(secret, world.received[0]!)).toMatchObject({
      type: 'user.enrichment_failed',
      data: { ...upserted, error: 'dead_letter' },
    })
  })

  test('is no event while another attempt is to come', async () => {
    const world = await aHookedWorld()
    await world.register()
    world.deps.extractor = {
      version: 'down',
      extract: () => Promise.reject(new ProviderError('extraction_failed', 'It is down.')),
    }

    await world.call('POST', '/v1/users', REFERENCE)
    await world.deliver()

    expect(world.deliveries).toEqual([])
  })

  test('is written only for subscribed webhooks, and costs no call to the database', async () => {
    const world = await aHookedWorld()
    const erasures = await world.register({ events: ['user.erased'] })
    const disabled = await world.register()
    await world.call('PATCH', `/v1/webhooks/${disabled.id}`, { disabled: true })
    const upserts = await world.calls(() => world.call('POST', '/v1/users', REFERENCE))
    const enrichments = await world.calls(() => world.deliver())
    const before = world.deliveries.length

    const erasing = await world.calls(() => world.call('DELETE', '/v1/users/u_alice'))

    expect([upserts, enrichments, erasing, before]).toEqual([1, 2, 1, 0])
    expect(await world.log(disabled.id)).toEqual([])
    expect(await world.log(erasures.id)).toMatchObject([{ type: 'user.erased', status: 'pending' }])
  })
})

describe('a message', () => {
  test('whose job got lost is delivered by the sweeper', async () => {
    const world = await aHookedWorld()
    const { id, secret } = await world.register()
    await world.write('POST', '/v1/users', REFERENCE)
    world.deliveries.splice(0)
    await makeDue(id)

    await sweep(world.deps)
    await world.deliverMessages()

    expect(world.received.map((message) => verified(secret, message).type)).toEqual(['user.enriched'])
  })

  test('whose job comes eight times, at once and later, is sent once', async () => {
    const world = await aHookedWorld()
    await world.register()
    await world.write('POST', '/v1/users', REFERENCE)
    const deliveries = world.deliveries.splice(0).map(({ job }) => job)

    await Promise.all(Array.from({ length: 7 }, () => sendDeliveries(world.deps, deliveries)))
    await sendDeliveries(world.deps, [...deliveries, ...deliveries])

    expect(world.received).toHaveLength(1)
  })

  test('whose outcome got lost is sent again under the same id, once its lease has expired', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    await world.write('POST', '/v1/users', REFERENCE)
    const { background } = world.deps.db
    let calls = 0
    world.deps.db.background = (statements) =>
      ++calls === 2 ? Promise.reject(new Error('killed')) : background(statements)

    await world.deliverMessages()
    await sweep(world.deps)
    const meanwhile = world.deliveries.length
    await makeDue(id)
    await sweep(world.deps)
    await world.deliverMessages()

    expect(meanwhile).toBe(0)
    expect(new Set(world.received.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
    expect(world.received).toHaveLength(2)
    expect(await world.log(id)).toMatchObject([{ status: 'delivered', attempts: 2 }])
  })

  test('is tried again by the schedule, later where the receiver asks for it, and in the end has failed', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    await world.write('POST', '/v1/users', REFERENCE)
    world.answers.push(500, new Response(null, { status: 503, headers: { 'Retry-After': '1800' } }))
    world.answers.push(new Response(null, { status: 429, headers: { 'Retry-After': '1' } }), 302, 404)
    world.answers.push(new Error('connection refused'), 500, 500, 500, 500)
    const waits: number[] = []

    for (let attempt = 0; attempt < 10; attempt++) {
      await world.deliverMessages()
      waits.push(...world.deliveries.map(({ delaySeconds }) => delaySeconds / 1.1))
      await makeDue(id)
      await sweep(world.deps)
    }

    expect(waits.map(Math.round)).toEqual([5, 1636, 1800, 7200, 18_000, 36_000])
    expect(world.received).toHaveLength(10)
    expect(await world.log(id)).toMatchObject([
      { status: 'failed', attempts: 10, last_status: 500, next_attempt_at: null },
    ])
    expect(world.deliveries).toEqual([])
  })

  test('that is answered with 410 disables the webhook; what waits goes on once it is enabled', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    await world.write('POST', '/v1/users', REFERENCE)
    await world.write('POST', '/v1/users', { ...REFERENCE, user_id: 'u_bob' })
    const [first, second] = world.deliveries.splice(0).map(({ job }) => job)
    world.answers.push(410)

    await sendDeliveries(world.deps, [first!])
    await sendDeliveries(world.deps, [second!])
    const gone = await world.call('GET', `/v1/webhooks/${id}`)
    const log = await world.log(id)
    await world.call('PATCH', `/v1/webhooks/${id}`, { disabled: false })
    await sendDeliveries(world.deps, [second!])

    expect(gone.body).toMatchObject({ disabled: true, disabled_reason: 'gone' })
    expect(log.map(({ status, last_status }) => [status, last_status])).toEqual([
      ['pending', null],
      ['failed', 410],
    ])
    expect(world.received).toHaveLength(2)
  })

  test('is the last to a webhook that has failed for days', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    await world.write('POST', '/v1/users', REFERENCE)
    await owner`update webhook_endpoints set failing_since = now() - interval '6 days' where endpoint_id = ${id}`
    world.answers.push(500)

    await world.deliverMessages()

    expect((await world.call('GET', `/v1/webhooks/${id}`)).body).toMatchObject({
      disabled_reason: 'failing',
      failing_since: expect.stringMatching(/Z$/),
    })
  })

  test('that is delivered ends the failing state', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    await world.write('POST', '/v1/users', REFERENCE)
    world.answers.push(500)

    await world.deliverMessages()
    const failing = await world.call('GET', `/v1/webhooks/${id}`)
    await world.deliverMessages()

    expect(failing.body).toMatchObject({ failing_since: expect.stringMatching(/Z$/), disabled: false })
    expect((await world.call('GET', `/v1/webhooks/${id}`)).body).toMatchObject({ failing_since: null })
  })

  test('follows no redirect, and is sent to no address that the rule refuses by then', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    await owner`update webhook_endpoints set url = 'https://10.0.0.1/' where endpoint_id = ${id}`
    await world.write('POST', '/v1/users', REFERENCE)

    await world.deliverMessages()

    expect(world.received).toEqual([])
    expect(await world.log(id)).toMatchObject([{ status: 'pending', last_error: 'address_refused' }])
  })

  test('that crashes our code ends as a dead letter and is marked failed', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    await world.write('POST', '/v1/users', REFERENCE)
    const deliveries = world.deliveries.splice(0).map(({ job }) => job)
    const { batch, settled } = aBatch('kith-webhooks-dead', [...deliveries, { recordId: 1 }])

    await consumeDeadDeliveries(world.deps, batch)

    expect(settled).toEqual(['ack', 'ack'])
    expect(await world.log(id)).toMatchObject([{ status: 'failed', last_error: 'dead_letter' }])
  })
})

describe('many messages', () => {
  /** Users enough for `count` messages. */
  async function tellOf(world: HookedWorld, count: number): Promise<DeliveryJob[]> {
    for (let i = 0; i < count; i++)
      await world.call('POST', '/v1/users', { user_id: `u_${i}`, domain: 'dating', fields: { age: 30 } })
    await world.deliver()
    return world.deliveries.splice(0).map(({ job }) => job)
  }

  test('to a silent endpoint delay no others, and at most five are in flight', async () => {
    const [slow, quick] = [await aHookedWorld(), await aHookedWorld()]
    const { id } = await slow.register()
    const other = await quick.register({ url: 'https://quick.example/' })
    const deliveries = [...(await tellOf(slow, 9)), ...(await tellOf(quick, 1))]
    const open: (() => void)[] = []
    let isSlow = true
    slow.deps.webhooks.fetch = (url) =>
      new Promise((resolve) => {
        const answer = () => resolve(new Response())
        if (url === RECEIVER && isSlow) open.push(answer)
        else answer()
      })

    const batch = sendDeliveries(slow.deps, deliveries)
    await expect.poll(async () => (await quick.log(other.id))[0]?.status).toBe('delivered')
    await expect.poll(() => open.length).toBe(5)
    const [inFlight] = await owner`select count(*)::int from webhook_deliveries
      where endpoint_id = ${id} and claimed_until > now()`
    isSlow = false
    for (const answer of open) answer()
    await batch

    expect(inFlight?.count).toBe(5)
    expect((await slow.log(id)).map(({ status }) => status)).toEqual(Array(9).fill('delivered'))
  })

  test('are all sent after one job, each as soon as another has ended', async () => {
    const world = await aHookedWorld()
    await world.register()
    const deliveries = await tellOf(world, 30)

    await sendDeliveries(world.deps, deliveries)

    expect(world.received).toHaveLength(30)
    expect(new Set(world.received.map(({ headers }) => headers['webhook-id'])).size).toBe(30)
  })

  test('to an endpoint that fails are tried one at a time', async () => {
    const world = await aHookedWorld()
    const { id } = await world.register()
    const deliveries = await tellOf(world, 10)
    await owner`update webhook_endpoints set failing_since = now() where endpoint_id = ${id}`
    world.answers.push(...Array<number>(10).fill(500))

    await sendDeliveries(world.deps, deliveries)
    await makeDue(id)
    world.deliveries.splice(0)
    await sweep(world.deps)

    expect(world.received).toHaveLength(1)
    expect(world.deliveries).toHaveLength(1)
  })
})

describe('a user who is erased', () => {
  const dump = async () =>
    JSON.stringify([
      await owner`select t::text from webhook_deliveries t`,
      await owner`select t::text from replies t`,
    ])

  test('is deleted from the log, except for the erasure message until it is delivered', async () => {
    const world = await aHookedWorld()
    const { id, secret } = await world.register()
    const userId = `u_canary_${crypto.randomUUID()}`
    await world.write('POST', '/v1/users', { ...REFERENCE, user_id: userId })
    await world.deliverMessages()
    await world.write('POST', '/v1/users', { ...REFERENCE, user_id: userId, fields: { age: 40 } })
    const unsent = world.deliveries.splice(0).map(({ job }) => job)
    const [enriched] = (await world.log(id)).slice(-1)
    await world.call('POST', `/v1/webhooks/deliveries/${enriched?.id}/replay`, undefined, {
      'Idempotency-Key': 'k',
    })
    world.deliveries.splice(0)

    const { body } = await world.call('DELETE', `/v1/users/${userId}`)
    await sendDeliveries(world.deps, unsent)
    const between = await dump()
    await world.deliverMessages()

    expect(body).toMatchObject({ erased: { users: 1, deliveries: 2 } })
    expect(between.split(userId)).toHaveLength(2)
    expect(verified(secret, world.received.at(-1)!)).toMatchObject({
      type: 'user.erased',
      data: { user_id: userId, domain: 'dating', revision: 2, schema_version: 'dating.v3', status: 'erased' },
    })
    expect(world.received).toHaveLength(2)
    expect(await dump()).not.toContain(userId)
    expect(await world.log(id)).toMatchObject([{ type: 'user.erased', status: 'delivered', data: null }])
  })

  test('is exported with the messages about them', async () => {
    const world = await aHookedWorld()
    await world.register()
    await world.write('POST', '/v1/users', REFERENCE)

    const { body } = await world.call('GET', '/v1/users/u_alice/export')

    expect(body).toMatchObject({
      domains: { dating: { deliveries: [{ type: 'user.enriched', status: 'pending', data: upserted }] } },
    })
  })
})
