import { describe, expect, test } from 'vitest'
import { hosted, KEY, many, remembered, selfHosted } from './mem0-server.ts'
import { aStore, json, memoryOf, TENANT } from './store-server.ts'

const storeAt = (kind: string, base_url: string, more: object = {}) => ({
  tenant: TENANT,
  kind,
  match: 'mem0://*',
  base_url,
  secret: KEY,
  ...more,
})

const KINDS = [
  ['mem0', hosted],
  ['mem0-self-hosted', selfHosted],
] as const

describe.each(KINDS)('%s', (kind, server) => {
  test('gives the memories of the user, and of no other', async () => {
    const store = await aStore(server([...many('alice', 3), ...many('bob', 3)]))

    const { items, dropped } = await memoryOf([storeAt(kind, store.url)]).read(TENANT, 'mem0://any/alice')

    expect(items).toEqual(
      [2, 1, 0].map((i) => ({
        itemId: `alice-000${i}`,
        text: `Memory ${i} of alice`,
        occurredAt: new Date(Date.UTC(2026, 0, 1, 0, i)),
      })),
    )
    expect(dropped).toBe(0)
  })

  test('gives nothing for a user it does not know', async () => {
    const store = await aStore(server(many('bob', 3)))

    expect(await memoryOf([storeAt(kind, store.url)]).read(TENANT, 'mem0://any/alice')).toEqual({
      items: [],
      dropped: 0,
    })
  })

  test('gives the newest 200 of 450, though it lists the oldest first', async () => {
    const store = await aStore(server(many('alice', 450)))

    const { items, dropped } = await memoryOf([storeAt(kind, store.url)]).read(TENANT, 'mem0://any/alice')

    expect(items).toHaveLength(200)
    expect([items[0]?.itemId, items[199]?.itemId]).toEqual(['alice-0449', 'alice-0250'])
    expect(dropped).toBe(250)
  })

  test('has memories of other users dropped', async () => {
    const store = await aStore((_, response) =>
      json(response, { count: 2, next: null, results: [remembered('bob', 1), remembered('alice', 2)] }),
    )

    const reading = await memoryOf([storeAt(kind, store.url)]).read(TENANT, 'mem0://any/alice')

    expect(reading).toMatchObject({ items: [{ itemId: 'alice-0002' }], dropped: 1 })
  })

  test('dates a memory by its last change', async () => {
    const store = await aStore(server([remembered('alice', 1, { updated_at: '2026-05-05T05:05:05+00:00' })]))

    const { items } = await memoryOf([storeAt(kind, store.url)]).read(TENANT, 'mem0://any/alice')

    expect(items).toMatchObject([{ occurredAt: new Date('2026-05-05T05:05:05Z') }])
  })

  test.each(['mem0://any/*', 'mem0://any/%2A', 'mem0://any/%20', 'mem0://any/', 'mem0://any'])(
    'is not asked for everybody by %s',
    async (ref) => {
      const store = await aStore(server(many('bob', 3)))
      const memory = memoryOf([storeAt(kind, store.url)])

      expect(memory.tenantsServing(ref)).toEqual([])
      await expect(memory.read(TENANT, ref)).rejects.toMatchObject({ permanent: true })
      expect(store.connections).toBe(0)
    },
  )

  test('takes a user with every kind of character as one value', async () => {
    const user = `a/b?c=1&user_id=bob#x"},{"user_id":"bob' ü 🙂`
    const store = await aStore(server([...many('bob', 3), remembered(user, 1)]))

    const { items } = await memoryOf([storeAt(kind, store.url)]).read(
      TENANT,
      `mem0://any/${encodeURIComponent(user)}`,
    )

    expect(items).toMatchObject([{ text: `Memory 1 of ${user}` }])
  })

  test('lives below a path where the operator says so', async () => {
    const store = await aStore((_, response) => json(response, { results: [], next: null }))

    await memoryOf([storeAt(kind, `${store.url}/behind/a-proxy/`)]).read(TENANT, 'mem0://any/alice')

    expect(store.arrived[0]?.path).toMatch(/^\/behind\/a-proxy\/(v3\/)?memories\/?\?/)
  })

  test('refuses a wrong key', async () => {
    const store = await aStore(server([]))
    const memory = memoryOf([storeAt(kind, store.url, { secret: 'wrong' })])

    await expect(memory.read(TENANT, 'mem0://any/alice')).rejects.toMatchObject({
      message: `The ${kind} store answered 401.`,
      permanent: true,
    })
  })
})

describe('mem0', () => {
  test('is read page by page, never at the URL in `next`', async () => {
    const decoy = await aStore((_, response) => json(response, { results: [], next: null }))
    const store = await aStore(({ path }, response) =>
      json(response, {
        count: 300,
        next: path.includes('page=1&') ? `${decoy.url}/v3/memories/?page=2` : null,
        results: [remembered('alice', path.includes('page=1&') ? 1 : 2)],
      }),
    )

    const { items } = await memoryOf([storeAt('mem0', store.url)]).read(TENANT, 'mem0://any/alice')

    expect(items).toHaveLength(2)
    expect(store.arrived.map(({ path }) => path)).toEqual([
      '/v3/memories/?page=1&page_size=200',
      '/v3/memories/?page=2&page_size=200',
    ])
    expect(decoy.connections).toBe(0)
  })

  test('keeps superseded memories, which are not read', async () => {
    const store = await aStore(
      hosted([
        remembered('alice', 1, { replaced_by: 'alice-0002' }),
        remembered('alice', 2, { replaced_by: null }),
      ]),
    )

    expect(await memoryOf([storeAt('mem0', store.url)]).read(TENANT, 'mem0://any/alice')).toMatchObject({
      items: [{ itemId: 'alice-0002' }],
      dropped: 0,
    })
  })

  test('that fails on its second page fails as a whole', async () => {
    const store = await aStore(({ path }, response) =>
      path.includes('page=1&')
        ? json(response, { count: 300, next: 'https://api.mem0.ai/', results: many('alice', 200) })
        : json(response, { detail: 'Request was throttled.' }, 429, { 'retry-after': '30' }),
    )

    await expect(
      memoryOf([storeAt('mem0', store.url)]).read(TENANT, 'mem0://any/alice'),
    ).rejects.toMatchObject({
      permanent: false,
      retryAfterSeconds: 30,
    })
  })

  test('of one name takes precedence over mem0 of any name, if it is listed first', async () => {
    const named = await aStore(hosted([]))
    const any = await aStore(hosted([]))
    const memory = memoryOf([storeAt('mem0', named.url, { match: 'mem0://prod' }), storeAt('mem0', any.url)])

    await memory.read(TENANT, 'mem0://prod/alice')
    await memory.read(TENANT, 'mem0://staging/alice')

    expect([named.arrived.length, any.arrived.length]).toEqual([1, 1])
  })
})
