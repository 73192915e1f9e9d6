import { describe, expect, test } from 'vitest'
import { apiKeyId } from '../../shared/api-key.ts'
import { aWorld, owner, REFERENCE, type World } from './world.ts'

interface Appended {
  context_id: string
  fields_updated: string[]
  embeddings_refreshed: boolean
  enrichment: { status: string }
}

async function append(world: World, body: object, headers: Record<string, string> = {}): Promise<Appended> {
  const response = await world.call('POST', '/v1/context', {
    body: JSON.stringify({ user_id: 'u_alice', domain: 'dating', ...body }),
    headers,
  })
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}

async function alice(): Promise<World> {
  const world = await aWorld()
  await world.upsert(REFERENCE, { Prefer: 'wait=5' })
  return world
}

describe('an appended text', () => {
  test('answers with what it changed', async () => {
    const world = await alice()

    const answer = await append(world, { content: 'I am a nurse. I love hiking.' })

    expect(answer).toMatchObject({
      user_id: 'u_alice',
      domain: 'dating',
      context_id: expect.stringMatching(/^ctx_[0-9a-f]{24}$/),
      fields_updated: ['occupation', 'interests'],
      embeddings_refreshed: true,
      enrichment: { status: 'complete' },
    })
    expect((await world.get('u_alice')).fields).toMatchObject({
      age: 32,
      occupation: 'nurse',
      interests: ['reading', 'running', 'hiking'],
    })
  })

  test('that changes only a hard field does not report a refreshed vector', async () => {
    const world = await alice()

    const answer = await append(world, { content: 'I do not smoke.' })

    expect(answer).toMatchObject({ fields_updated: ['smoking'], embeddings_refreshed: false })
  })

  test('with known values changes nothing', async () => {
    const world = await alice()

    expect(await append(world, { content: 'I am vegetarian.' })).toMatchObject({
      fields_updated: [],
      embeddings_refreshed: false,
    })
  })

  test('makes two calls to the database', async () => {
    const world = await alice()

    expect(await world.calls(() => append(world, { content: 'I am a nurse.' }))).toBe(2)
  })

  test('is one entry however often it comes', async () => {
    const world = await alice()
    const first = await append(world, { content: 'I am a nurse.' })

    const again = await append(world, { content: 'I am a nurse.' })
    const dated = await append(world, { content: 'I am a nurse.', occurred_at: '2026-01-01T00:00:00Z' })
    const elsewhere = await append(world, { content: 'I am a nurse.', source: 'chat' })

    expect(again).toMatchObject({ context_id: first.context_id, fields_updated: [] })
    expect(new Set([first, dated, elsewhere].map((answer) => answer.context_id)).size).toBe(3)
    expect((await world.get('u_alice')).revision).toBe(4)
  })

  test('with respond-async is read by the queue', async () => {
    const world = await alice()

    const answer = await append(world, { content: 'I am a nurse.' }, { Prefer: 'respond-async' })

    expect(answer).toMatchObject({
      fields_updated: [],
      embeddings_refreshed: false,
      enrichment: { status: 'pending' },
    })
    await world.deliver()
    expect((await world.get('u_alice')).fields.occupation).toBe('nurse')
  })

  test('under a key is repeated with its answer', async () => {
    const world = await alice()
    const first = await append(world, { content: 'I am a nurse.' }, { 'Idempotency-Key': 'k' })
    await append(world, { content: 'I am vegan now.' })

    expect(await append(world, { content: 'I am a nurse.' }, { 'Idempotency-Key': 'k' })).toEqual(first)
  })

  test.each([
    [{ user_id: 'u_nobody' }, 404],
    [{ content: undefined }, 400],
    [{ content: ' ' }, 400],
    [{ occurred_at: 'yesterday' }, 400],
    [{ occurred_at: '2026-02-30T25:00:00Z' }, 400],
    [{ context: 'x' }, 400],
    [{ source: '' }, 400],
  ])('with %j answers %i and stores nothing', async (rest, status) => {
    const world = await alice()

    const response = await world.call('POST', '/v1/context', {
      body: JSON.stringify({ user_id: 'u_alice', domain: 'dating', content: 'x', ...rest }),
    })

    expect(response.status).toBe(status)
    expect((await world.get('u_alice')).revision).toBe(1)
  })

  test('with an unexpected revision is refused', async () => {
    const world = await alice()

    const response = await world.call('POST', '/v1/context', {
      body: JSON.stringify({ user_id: 'u_alice', domain: 'dating', content: 'I am a nurse.' }),
      headers: { 'If-Match': '"7"' },
    })

    expect(response.status).toBe(412)
  })
})

test('removing a text without readings keeps the summary, removing another does not', async () => {
  const world = await alice()
  const nothing = await append(world, { content: 'Good morning!' })
  const something = await append(world, { content: 'I love sailing.' })
  await append(world, { content: 'I love chess.' })
  const summary = async () =>
    (
      await owner`select summary_id from summaries s join api_keys k using (tenant_id)
      where k.key_id = ${apiKeyId(world.key)}`
    )[0]?.summary_id
  const first = await summary()

  await world.call('DELETE', `/v1/context/${nothing.context_id}`)
  const second = await summary()
  await world.call('DELETE', `/v1/context/${something.context_id}`)

  expect(second).toBe(first)
  expect(Number(await summary())).toBeGreaterThan(Number(first))
  expect((await world.get('u_alice')).fields.interests).toEqual(['reading', 'running', 'chess'])
})

describe('the list of texts', () => {
  test('has each with its readings, oldest first, a page at a time', async () => {
    const world = await alice()
    await append(world, { content: 'I am a nurse.', occurred_at: '2026-01-02T00:00:00Z' })
    await append(world, { content: 'I am a teacher.', occurred_at: '2026-01-01T00:00:00Z' })

    const pages: { data: { content: string; readings: object[] }[]; next_cursor: string | null }[] = []
    for (let cursor: string | null = ''; cursor !== null; cursor = pages.at(-1)!.next_cursor) {
      const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`
      pages.push(
        await (await world.call('GET', `/v1/users/u_alice/context?domain=dating&limit=2${query}`)).json(),
      )
    }

    expect(pages.map((page) => page.data.map((text) => text.content))).toEqual([
      ['I am a teacher.', 'I am a nurse.'],
      [REFERENCE.context],
    ])
    expect(pages[0]?.data[1]).toMatchObject({
      origin: 'append',
      source: 'api',
      in_force: true,
      status: 'read',
      readings: [{ field: 'occupation', value: 'nurse', evidence: [{ quote: 'nurse', start: 7, end: 12 }] }],
    })
  })

  test('of nobody is a 404, and a made-up cursor a 400', async () => {
    const world = await alice()

    const nobody = await world.call('GET', '/v1/users/nobody/context')
    const cursor = await world.call('GET', '/v1/users/u_alice/context?cursor=x')
    const limit = await world.call('GET', '/v1/users/u_alice/context?limit=0')

    expect([nobody.status, cursor.status, limit.status]).toEqual([404, 400, 400])
  })
})

describe('removing a text', () => {
  test('removes every value that only it supports', async () => {
    const world = await alice()
    const before = await world.get('u_alice')
    const { context_id } = await append(world, { content: 'I am a nurse. I love hiking. I am 40 years old.' })

    const response = await world.call('DELETE', `/v1/context/${context_id}`)

    expect(await response.json()).toMatchObject({
      context_id,
      fields_updated: ['age', 'occupation', 'interests'],
      enrichment: { status: 'complete' },
    })
    const { fields, derived, provenance, embeddings } = await world.get('u_alice')
    expect({ fields, derived, embeddings }).toEqual({
      fields: before.fields,
      derived: before.derived,
      embeddings: before.embeddings,
    })
    expect(JSON.stringify(provenance)).not.toContain(context_id)
    const history = await world.call('GET', '/v1/users/u_alice?domain=dating&include=history')
    expect(await history.json()).toMatchObject({ history: [] })
  })

  test("of an upsert leaves the upsert's fields, and the same upsert brings it back", async () => {
    const world = await alice()
    const listed = await world.call('GET', '/v1/users/u_alice/context')
    const { data } = await listed.json<{ data: { context_id: string }[] }>()

    await world.call('DELETE', `/v1/context/${data[0]?.context_id}`)
    expect((await world.get('u_alice')).fields).toEqual({ location: 'New York, NY' })

    await world.upsert(REFERENCE, { Prefer: 'wait=5' })
    expect((await world.get('u_alice')).fields.age).toBe(32)
  })

  test('deletes the stored replies about it: a repeated request gets 409', async () => {
    const world = await alice()
    const headers = { 'Idempotency-Key': 'k' }
    const { context_id } = await append(world, { content: 'I am a nurse, once.' }, headers)
    await world.call('DELETE', `/v1/context/${context_id}`)

    const response = await world.call('POST', '/v1/context', {
      body: JSON.stringify({ user_id: 'u_alice', domain: 'dating', content: 'I am a nurse, once.' }),
      headers,
    })

    expect(response.status).toBe(409)
    const [row] =
      await owner`select count(*)::int from replies where snapshot::text like ${`%${context_id}%`}`
    expect(row).toEqual({ count: 0 })
  })

  test("of another tenant's user is a 404", async () => {
    const [world, stranger] = [await alice(), await aWorld()]
    const { context_id } = await append(world, { content: 'I am a nurse, once.' })

    expect((await stranger.call('DELETE', `/v1/context/${context_id}`)).status).toBe(404)
    expect((await world.get('u_alice')).fields.occupation).toBe('nurse')
  })
})

describe('what many texts say', () => {
  test('is shown with 20 evidence spans a value and their number, in whatever order it arrived', async () => {
    const world = await alice()
    const ids: string[] = []
    for (let i = 0; i < 25; i++) {
      const { context_id } = await append(world, { content: `I love hiking. (${i})` })
      ids.push(context_id)
    }
    const hiking = async () => {
      const { interests } = (await world.get('u_alice')).provenance
      if (!interests || !('items' in interests)) throw new Error('expected a list read from texts')
      return interests.items?.find(({ value }) => value === 'hiking')
    }
    const shown = ({ evidence = [] }: { evidence?: readonly { context_id: string }[] } = {}) =>
      evidence.map((one) => one.context_id)

    expect(shown(await hiking())).toEqual(ids.slice(0, 20))
    expect(await hiking()).toMatchObject({ evidence_count: 25 })
    const [summarized] =
      await owner`select count(*)::int from contexts c join summaries s using (record_id, summary_id)
      where c.context_id = any (${ids})`
    expect(summarized).toEqual({ count: 25 })

    await world.call('DELETE', `/v1/context/${ids[0]}`)

    expect(shown(await hiking())).toEqual(ids.slice(1, 21))
    expect(await hiking()).toMatchObject({ evidence_count: 24 })
  })
})
