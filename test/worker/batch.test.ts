import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import type { UserRecord } from '../../shared/record.ts'
import { sweep } from '../../worker/sweep.ts'
import { aKey, aWorld, owner, REFERENCE, type World } from './world.ts'

interface Batched {
  succeeded: number
  failed: number
  results: { status: number; record?: UserRecord; error?: { code: string; message: string } }[]
}

const post = (world: World, items: readonly unknown[], headers: Record<string, string> = {}) =>
  world.call('POST', '/v1/users/batch', { body: JSON.stringify({ items }), headers })

async function batch(world: World, items: readonly unknown[]): Promise<Batched> {
  const response = await post(world, items)
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}

const aged = (userId: string, age: unknown) => ({ user_id: userId, domain: 'dating', fields: { age } })
const people = (count: number) => Array.from({ length: count }, (_, i) => aged(`u${i}`, 20 + (i % 50)))

describe('a batch', () => {
  test('answers each item as the call for it alone, in order, with one call to the database', async () => {
    const [world, alone] = [await aWorld(), await aWorld()]
    const items = [REFERENCE, aged('u_b', 40), { user_id: 'u_c', domain: 'hiring', context: 'A nurse.' }]

    let batched: Batched | undefined
    const calls = await world.calls(async () => {
      batched = await batch(world, items)
    })

    const single = await Promise.all(items.map((item) => alone.upsert(item)))
    expect(calls).toBe(1)
    expect(batched).toEqual({
      succeeded: 3,
      failed: 0,
      results: single.map((record) => ({ status: 200, record: timeless(record) })),
    })
    expect(batched?.results[1]?.record).toEqual(await world.get('u_b'))
  })

  test('sends a job for each record, and all of them are enriched', async () => {
    const world = await aWorld()
    await batch(world, [REFERENCE, aged('u_b', 40)])
    expect(world.sent).toHaveLength(2)

    await world.deliver()

    expect((await world.get('u_alice')).fields.age).toBe(32)
    expect((await world.get('u_b')).enrichment.status).toBe('complete')
  })

  test('of unchanged content makes no work and no revision', async () => {
    const world = await aWorld()
    await batch(world, people(3))
    await world.deliver()

    const { results } = await batch(world, [...people(3), aged('u3', 33)])

    expect(results.map(({ record }) => record?.revision)).toEqual([1, 1, 1, 1])
    expect(results.map(({ record }) => record?.enrichment.status)).toEqual([
      'complete',
      'complete',
      'complete',
      'pending',
    ])
    expect(world.sent).toHaveLength(1)
  })

  test('shares its path with a user called batch', async () => {
    const world = await aWorld()
    await batch(world, [aged('batch', 30)])

    const got = await world.get('batch')
    const patched = await world.call('PATCH', '/v1/users/batch')

    expect(got.fields).toEqual({ age: 30 })
    expect(patched.status).toBe(405)
    expect((await world.call('DELETE', '/v1/users/batch')).status).toBe(200)
  })

  test('takes 100 items', async () => {
    const world = await aWorld()

    const { succeeded } = await batch(world, people(100))

    expect(succeeded).toBe(100)
    const page = await world.call('GET', '/v1/users?domain=dating&limit=100')
    const { data } = await page.json<{ data: UserRecord[] }>()
    expect(data.map(({ user_id, revision }) => [user_id, revision])).toEqual(
      people(100).map(({ user_id }) => [user_id, 1]),
    )
  })

  test('applies items about the same user in order, and each outcome is the final record', async () => {
    const world = await aWorld()

    const { results } = await batch(world, [aged('u', 30), aged('u_b', 50), aged('u', 31), aged('u', 'old')])

    const record = await world.get('u')
    expect([record.fields, record.revision]).toEqual([{ age: 31 }, 2])
    expect(results.map(({ status }) => status)).toEqual([200, 200, 200, 400])
    expect([results[0]?.record, results[2]?.record]).toEqual([record, record])
    expect(world.sent).toHaveLength(2)
    const shown = await world.call('GET', '/v1/users/u?domain=dating&include=history')
    expect((await shown.json<UserRecord>()).history).toMatchObject([{ field: 'age', value: 30 }])
  })
})

describe('an item that is refused', () => {
  const refused: [what: string, item: unknown][] = [
    ['a value out of range', aged('u', 7)],
    ['an unknown domain', { user_id: 'u', domain: 'datin' }],
    ['an unknown member', { ...REFERENCE, content: 'x' }],
    ['no user', { domain: 'dating' }],
    ['text that Postgres cannot hold', { ...REFERENCE, context: 'a\0b' }],
    ['a forbidden key', JSON.parse('{"user_id":"u","domain":"dating","fields":{"__proto__":1}}')],
    ['nesting beyond the limit', { ...aged('u', 1), fields: { x: [[[[[[[[1]]]]]]]] } }],
    ['a memory that nobody serves', { ...REFERENCE, memory_ref: 'mem0://x/y' }],
    ['a list', [1]],
    ['null', null],
  ]

  test.each(refused)(
    'gets the same error for %s as a single call, and its neighbours are stored',
    async (_, item) => {
      const world = await aWorld()
      const alone = await world.call('POST', '/v1/users', { body: JSON.stringify(item) })

      const batched = await batch(world, [aged('u_before', 30), item, aged('u_after', 31)])

      expect(batched).toMatchObject({ succeeded: 2, failed: 1 })
      expect(batched.results[1]).toEqual({ status: alone.status, ...(await alone.json<object>()) })
      expect((await world.get('u_before')).fields.age).toBe(30)
      expect((await world.get('u_after')).fields.age).toBe(31)
      expect((await world.call('GET', '/v1/users/u_alice')).status).toBe(404)
    },
  )

  test('may be the only one', async () => {
    const world = await aWorld()

    expect(await batch(world, [aged('u', 7)])).toMatchObject({ succeeded: 0, failed: 1 })
  })

  test("may name another tenant's memory: its user stays unchanged", async () => {
    const [world, stranger] = [await aWorld(), await aWorld()]
    await world.upsert(aged('u', 30))
    const [row] = await owner`select tenant_id from api_keys where key_id = ${stranger.key.slice(0, 18)}`
    const tenantsServing = () => [String(row?.tenant_id)]
    for (const { deps } of [world, stranger]) deps.memory = { ...deps.memory, tenantsServing }
    const item = { ...aged('u', 31), memory_ref: 'mem0://x/y' }

    const mine = await batch(world, [item, aged('u_b', 50)])
    const theirs = await batch(stranger, [item])

    expect(mine.results).toMatchObject([
      { status: 400, error: { message: expect.stringContaining('memory_ref') } },
      { status: 200, record: { user_id: 'u_b' } },
    ])
    expect(await world.get('u')).toMatchObject({ fields: { age: 30 }, revision: 1, memory_ref: null })
    expect(theirs.results).toMatchObject([{ status: 200, record: { memory_ref: 'mem0://x/y' } }])
  })
})

describe('an Idempotency-Key', () => {
  const keyed = { 'Idempotency-Key': 'k-1' }
  const items = [aged('u', 30), aged('u_b', 'old'), aged('u', 31)]

  test('gives the same answer again, refusals included, and no second effect', async () => {
    const world = await aWorld()
    const first = await post(world, items, keyed)
    await world.upsert(aged('u', 60))
    world.sent.length = 0

    const second = await post(world, items, keyed)

    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
    expect(first.headers.get('Idempotent-Replayed')).toBeNull()
    expect(await second.text()).toBe(await first.text())
    expect(await world.get('u')).toMatchObject({ fields: { age: 60 }, revision: 3 })
    expect(world.sent).toEqual([])
  })

  test('with another body is refused, and nothing is done', async () => {
    const world = await aWorld()
    await post(world, items, keyed)

    const second = await post(world, [aged('u_c', 30)], keyed)

    expect(second.status).toBe(422)
    expect((await world.call('GET', '/v1/users/u_c')).status).toBe(404)
  })

  test('of a batch is not that of a single call, nor that of another tenant', async () => {
    const [world, stranger] = [await aWorld(), await aWorld()]
    await post(world, items, keyed)

    const single = await world.call('POST', '/v1/users', { body: JSON.stringify(items[0]), headers: keyed })
    const other = await post(stranger, [aged('u', 44)], keyed)

    expect([single.status, single.headers.get('Idempotent-Replayed')]).toEqual([200, null])
    expect([other.status, other.headers.get('Idempotent-Replayed')]).toEqual([200, null])
  })

  test('can be reused after 24 hours', async () => {
    const world = await aWorld()
    await post(world, items, keyed)
    await owner`update replies set created_at = now() - interval '25 hours'
      where tenant_id = (select tenant_id from users order by record_id desc limit 1)`

    const second = await post(world, [aged('u', 70)], keyed)
    const third = await post(world, [aged('u', 70)], keyed)

    expect([second.headers.get('Idempotent-Replayed'), third.headers.get('Idempotent-Replayed')]).toEqual([
      null,
      'true',
    ])
    expect((await world.get('u')).fields.age).toBe(70)
  })

  test('stays taken when one of the users is erased, and its answer is deleted', async () => {
    const world = await aWorld()
    await post(world, [aged('u_erased', 30), aged('u_kept', 40)], keyed)
    const erased = await world.call('DELETE', '/v1/users/u_erased')

    const again = await post(world, [aged('u_erased', 30), aged('u_kept', 40)], keyed)

    expect((await erased.json<{ erased: { replies: number } }>()).erased.replies).toBe(1)
    expect(again.status).toBe(409)
    expect((await world.call('GET', '/v1/users/u_erased')).status).toBe(404)
    expect(await owner`select count(*)::int from replies where snapshot::text like '%u_erased%'`).toEqual([
      { count: 0 },
    ])
  })

  test('stays taken when a text that the answer speaks of is removed', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE, { Prefer: 'wait=5' })
    await post(world, [REFERENCE, aged('u_b', 40)], keyed)
    const texts = await world.call('GET', '/v1/users/u_alice/context?domain=dating')
    const { data } = await texts.json<{ data: { context_id: string }[] }>()
    await world.call('DELETE', `/v1/context/${data[0]?.context_id}`)

    const again = await post(world, [REFERENCE, aged('u_b', 40)], keyed)

    expect(again.status).toBe(409)
  })

  test("shows in each person's export, with their own record only", async () => {
    const world = await aWorld()
    await post(world, [aged('u', 30), aged('u_b', 40)], keyed)

    const exported = await world.call('GET', '/v1/users/u/export?domain=dating')

    const { domains } = await exported.json<{ domains: { dating: { replies: object[] } } }>()
    expect(domains.dating.replies).toMatchObject([
      { route: 'POST /v1/users/batch', idempotency_key: 'k-1', answer: [{ user_id: 'u' }] },
    ])
    expect(JSON.stringify(domains)).not.toContain('u_b')
  })
})

describe('what fails', () => {
  test('in the middle leaves nothing of the batch', async () => {
    const world = await aWorld()
    const { db } = world.deps
    world.deps.db = {
      ...db,
      request: (caller, locks, statements, sending) => {
        const broken = statements.map((one, i) => (i === 3 ? sql`select 1 / 0` : one))
        return db.request(caller, locks, broken, sending)
      },
    }

    const response = await post(world, people(5), { 'Idempotency-Key': 'k' })

    expect(response.status).toBe(500)
    const page = await world.call('GET', '/v1/users?domain=dating')
    expect(await page.json()).toEqual({ data: [], next_cursor: null })
    world.deps.db = db
    expect((await post(world, people(5), { 'Idempotency-Key': 'k' })).status).toBe(200)
  })

  test.each([
    ['with a key gets the first answer', { 'Idempotency-Key': 'k' }, 'true'],
    ['without a key does nothing twice', {}, null],
  ])('after all is stored: the same call again %s', async (_, headers, replayed) => {
    const world = await aWorld()
    const { db } = world.deps
    world.deps.db = {
      ...db,
      request: async (...call) => {
        await db.request(...call)
        throw new AppError('unavailable', 'The database did not answer.', { retryAfterSeconds: 1 })
      },
    }
    const lost = await post(world, [REFERENCE, ...people(3)], headers)
    world.deps.db = db

    const again = await post(world, [REFERENCE, ...people(3)], headers)

    expect([lost.status, lost.headers.get('Retry-After')]).toEqual([503, '1'])
    expect(again.headers.get('Idempotent-Replayed')).toBe(replayed)
    const { results } = await again.json<Batched>()
    expect(results.map(({ record }) => [record?.revision, record?.enrichment.status])).toEqual(
      Array.from({ length: 4 }, () => [1, 'pending']),
    )
    await sweepAll(world)
    expect((await world.get('u_alice')).fields.age).toBe(32)
  })

  test('to reach the queue is recovered by the sweeper', async () => {
    const world = await aWorld({
      enqueue: () => Promise.reject(new Error('the queue is away')),
      afterAnswer: (work) => void work.catch(() => undefined),
    })

    const { succeeded } = await batch(world, [REFERENCE])

    expect(succeeded).toBe(1)
    await sweepAll(world)
    expect((await world.get('u_alice')).enrichment.status).toBe('complete')
  })
})

describe('the whole batch is refused', () => {
  const one = [aged('u', 30)]

  test.each([
    [
      'without items',
      { body: '{"items":[]}' },
      400,
      'items: expected an array of 1 to 100 items, got an array of 0.',
    ],
    ['with more than 100', { body: JSON.stringify({ items: people(101) }) }, 400, 'got an array of 101'],
    [
      'with something else for a list',
      { body: '{"items":{}}' },
      400,
      'items: expected an array, got an object.',
    ],
    [
      'as a bare list',
      { body: JSON.stringify(one) },
      400,
      'body: expected a JSON object, got an array of 1.',
    ],
    ['with an unknown member', { body: '{"item":[]}' }, 400, "Unknown field 'item': did you mean 'items'?"],
    ['that is no JSON', { body: '{"items":[' }, 400, 'malformed JSON'],
    ['that is too large', { body: JSON.stringify({ items: [' '.repeat(2 ** 18)] }) }, 413, '256 KiB'],
    ['with a condition', { headers: { 'If-Match': '"1"' } }, 400, 'If-Match: expected none'],
    ['with another', { headers: { 'If-None-Match': '*' } }, 400, 'If-None-Match: expected none'],
    ['without a key', { key: null }, 401, 'Authorization: Bearer'],
  ])('%s', async (_, init, status, message) => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/users/batch', {
      body: JSON.stringify({ items: one }),
      ...init,
    })

    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ error: { message: expect.stringContaining(message) } })
    expect((await world.call('GET', '/v1/users/u')).status).toBe(404)
  })

  test('with a key that may only read', async () => {
    const world = await aWorld()
    const key = await aKey({ scopes: ['users:read'] })

    const valid = await world.call('POST', '/v1/users/batch', { key, body: JSON.stringify({ items: one }) })
    const empty = await world.call('POST', '/v1/users/batch', {
      key,
      body: JSON.stringify({ items: [aged('u', 7)] }),
    })

    expect([valid.status, empty.status]).toEqual([403, 403])
  })

  test('beyond the rate', async () => {
    const world = await aWorld({ withinRate: async () => false })

    const response = await post(world, one)

    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '10'])
  })
})

/** Without what only the clock decides. */
const timeless = (record: UserRecord) => ({
  ...record,
  provenance: expect.anything(),
  created_at: expect.any(String),
  updated_at: expect.any(String),
})

/** The sweeper a minute later. */
async function sweepAll(world: World): Promise<void> {
  await owner`update users set due_at = now() - interval '1 second' where due_at is not null`
  world.deps.enqueue = async (jobs) => void world.sent.push(...jobs)
  await sweep(world.deps)
  await world.deliver()
}
