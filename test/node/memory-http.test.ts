import { describe, expect, test } from 'vitest'
import { aStore, httpStoreAt, json, memoryOf, OTHER_TENANT, TENANT } from './store-server.ts'

const REF = 'https://memories.example/people/u_alice'
const AT = '2026-05-01T10:00:00Z'

/** What is read when a store answers with one page of these items. */
async function readItems(items: unknown) {
  const store = await aStore((_, response) => json(response, { items }))
  return memoryOf([httpStoreAt(store.url)]).read(TENANT, REF)
}

describe("a customer's own store", () => {
  test('is asked for the user with the secret, at its address', async () => {
    const store = await aStore((_, response) =>
      json(response, { items: [{ id: 'm1', text: 'Runs in the park.', occurred_at: AT }] }),
    )

    const reading = await memoryOf([httpStoreAt(`${store.url}/v1/read`)]).read(TENANT, REF)

    expect(reading).toEqual({
      items: [{ itemId: 'm1', text: 'Runs in the park.', occurredAt: new Date(AT) }],
      dropped: 0,
    })
    expect(store.arrived).toMatchObject([
      {
        method: 'POST',
        path: '/v1/read',
        headers: { authorization: 'Bearer s3cret-of-the-operator', 'content-type': 'application/json' },
        body: { user_id: 'u_alice', limit: 200 },
      },
    ])
  })

  test('is asked again with its cursor until it gives none', async () => {
    const store = await aStore(({ body }, response) => {
      const { cursor } = body as { cursor?: string }
      const id = cursor ?? '0'
      json(response, {
        items: [{ id, text: `text ${id}`, occurred_at: AT }],
        next_cursor: id === '2' ? null : `${Number(id) + 1}`,
      })
    })

    const { items } = await memoryOf([httpStoreAt(store.url)]).read(TENANT, REF)

    expect(items.map(({ itemId }) => itemId)).toEqual(['0', '1', '2'])
  })

  test.each([undefined, null, ''])('that gives %j for a cursor has given all', async (next_cursor) => {
    const store = await aStore((_, response) => json(response, { items: [], next_cursor }))

    await memoryOf([httpStoreAt(store.url)]).read(TENANT, REF)

    expect(store.arrived).toHaveLength(1)
  })

  test('that never ends is read for ten pages', async () => {
    const store = await aStore((_, response) => json(response, { items: [], next_cursor: 'again' }))

    const reading = await memoryOf([httpStoreAt(store.url)]).read(TENANT, REF)

    expect(reading).toEqual({ items: [], dropped: 0 })
    expect(store.arrived).toHaveLength(10)
  })

  test('is read no further after 1,000 items', async () => {
    const page = Array.from({ length: 200 }, (_, i) => ({ id: `m${i}`, text: 'x', occurred_at: AT }))
    const store = await aStore((_, response) => json(response, { items: page, next_cursor: 'more' }))

    await memoryOf([httpStoreAt(store.url)]).read(TENANT, REF)

    expect(store.arrived).toHaveLength(5)
  })

  test('serves the tenants that have it, and no other', async () => {
    const store = await aStore((_, response) => json(response, { items: [] }))
    const memory = memoryOf([
      httpStoreAt(store.url),
      httpStoreAt(store.url, { match: 'https://memories.example/others' }),
      httpStoreAt(store.url, { tenant: OTHER_TENANT, match: 'https://memories.example/others' }),
    ])

    expect(memory.tenantsServing(REF)).toEqual([TENANT])
    expect(memory.tenantsServing('https://memories.example/others/u')).toEqual([TENANT, OTHER_TENANT])
    expect(memory.tenantsServing('https://memories.example/u')).toEqual([])
    expect(memory.tenantsServing('https://memories.example/people/x/u')).toEqual([])
    await expect(memory.read(OTHER_TENANT, REF)).rejects.toMatchObject({
      code: 'memory_failed',
      permanent: true,
    })
    expect(store.arrived).toEqual([])
  })
})

describe('of what a store lists', () => {
  test('the newest 200 are kept, newest first', async () => {
    const at = (i: number) => new Date(Date.UTC(2026, 0, 1, 0, i)).toISOString()
    const items = Array.from({ length: 300 }, (_, i) => ({ id: `m${i}`, text: 'x', occurred_at: at(i) }))

    const reading = await readItems(items)

    expect(reading.items.map(({ itemId }) => itemId)).toEqual(
      Array.from({ length: 200 }, (_, i) => `m${299 - i}`),
    )
    expect(reading.dropped).toBe(100)
  })

  test('100,000 characters are kept, and no item in part', async () => {
    const items = [
      { id: 'new', text: '🙂'.repeat(60_000), occurred_at: '2026-03-01T00:00:00Z' },
      { id: 'older', text: 'y'.repeat(40_001), occurred_at: '2026-02-01T00:00:00Z' },
      { id: 'oldest', text: 'z', occurred_at: '2026-01-01T00:00:00Z' },
    ]

    const reading = await readItems(items)

    expect(reading).toMatchObject({ items: [{ itemId: 'new' }], dropped: 2 })
  })

  test('a repeated id counts once, in its newest form', async () => {
    const reading = await readItems([
      { id: 'm', text: 'older', occurred_at: '2026-01-01T00:00:00Z' },
      { id: 'm', text: 'newer', occurred_at: '2026-01-02T00:00:00Z' },
    ])

    expect(reading).toMatchObject({ items: [{ text: 'newer' }], dropped: 1 })
  })

  test.each([
    ['2026-05-01T10:00:00.123456', '2026-05-01T10:00:00.123Z'],
    ['2026-05-01T10:00:00+02:00', '2026-05-01T08:00:00.000Z'],
    ['2026-05-01 10:00:00Z', '2026-05-01T10:00:00.000Z'],
    ['2026-05-01T10:00:00.5Z', '2026-05-01T10:00:00.500Z'],
  ])('the date %s is %s', async (occurred_at, iso) => {
    const { items } = await readItems([{ id: 'm', text: 'x', occurred_at }])

    expect(items.map(({ occurredAt }) => occurredAt.toISOString())).toEqual([iso])
  })

  test.each<[string, unknown]>([
    ['no object', 'text'],
    ['null', null],
    ['a list', []],
    ['without an id', { text: 'x', occurred_at: AT }],
    ['with a number for an id', { id: 7, text: 'x', occurred_at: AT }],
    ['with an empty id', { id: '', text: 'x', occurred_at: AT }],
    ['with an id of 256 characters', { id: 'i'.repeat(256), text: 'x', occurred_at: AT }],
    ['with a line break in its id', { id: 'a\nb', text: 'x', occurred_at: AT }],
    ['without a text', { id: 'm', occurred_at: AT }],
    ['with an object for a text', { id: 'm', text: { toString: 'x' }, occurred_at: AT }],
    ['with a blank text', { id: 'm', text: ' \n', occurred_at: AT }],
    ['with U+0000 in its text', { id: 'm', text: 'a\u0000b', occurred_at: AT }],
    ['with half a surrogate pair', { id: 'm', text: 'a\ud800b', occurred_at: AT }],
    ['with half a pair in its id', { id: '\udc00', text: 'x', occurred_at: AT }],
    ['without a date', { id: 'm', text: 'x' }],
    ['with a number for a date', { id: 'm', text: 'x', occurred_at: 1_760_000_000 }],
    ['with a date in words', { id: 'm', text: 'x', occurred_at: 'yesterday' }],
    ['with a day that does not exist', { id: 'm', text: 'x', occurred_at: '2026-02-30T00:00:00Z' }],
    ['with an hour that does not exist', { id: 'm', text: 'x', occurred_at: '2026-02-20T25:00:00Z' }],
    ['from the future', { id: 'm', text: 'x', occurred_at: '2026-06-03T00:00:00Z' }],
    ['from before 1970', { id: 'm', text: 'x', occurred_at: '1969-12-31T00:00:00Z' }],
  ])('an item %s is dropped and its neighbours are kept', async (_, broken) => {
    const whole = { id: 'whole', text: 'x', occurred_at: AT }

    const reading = await readItems([broken, whole])

    expect(reading).toMatchObject({ items: [{ itemId: 'whole' }], dropped: 1 })
  })
})
