import { beforeEach, describe, expect, test } from 'vitest'
import definitions from '../../domains/index.ts'
import { type Domain, defineDomain } from '../../shared/domain.ts'
import type { UserRecord } from '../../shared/record.ts'
import { registry } from '../../shared/registry.ts'
import { sweep } from '../../worker/sweep.ts'
import { aWorld, owner, REFERENCE, type World } from './world.ts'

const WAIT = { Prefer: 'wait=5' }

async function append(world: World, content: string, occurredAt: string): Promise<string> {
  const response = await world.call('POST', '/v1/context', {
    body: JSON.stringify({ user_id: 'u', domain: 'dating', content, occurred_at: occurredAt }),
  })
  const { context_id } = await response.json<{ context_id: string }>()
  return context_id
}

/** The parts of the record that sources make; of the history what was lost, and to what. */
async function state(world: World) {
  const response = await world.call('GET', '/v1/users/u?domain=dating&include=history')
  const { fields, derived, extras, history } = await response.json<{
    fields: object
    derived: object
    extras: object
    history: { field: string; value: unknown; superseded_by: { source: string } }[]
  }>()
  return { fields, derived, extras, lost: history.map((h) => [h.field, h.value, h.superseded_by.source]) }
}

test('a session of writes leaves, after each, the record that its sources make', async () => {
  const world = await aWorld()

  await world.upsert(
    {
      user_id: 'u',
      domain: 'dating',
      context: 'I am vegan. I am looking for a serious relationship.',
      fields: { age: 30, club: 'chess' },
    },
    WAIT,
  )
  const wish = 'I am looking for a serious relationship.'
  const first = { age: 30, relationship_goal: 'serious', diet: 'vegan', values_text: wish }
  const secure = { derived: { attachment_style: 'secure' }, extras: { club: 'chess' } }
  expect(await state(world)).toEqual({ fields: first, ...secure, lost: [] })

  const nurse = await append(world, 'I am a nurse.', '2026-02-01T00:00:00Z')
  expect(await state(world)).toEqual({ fields: { ...first, occupation: 'nurse' }, ...secure, lost: [] })

  await append(world, 'I am a teacher.', '2026-03-01T00:00:00Z')
  expect(await state(world)).toEqual({
    fields: { ...first, occupation: 'teacher' },
    ...secure,
    lost: [['occupation', 'nurse', 'context']],
  })

  await append(world, 'I am a baker.', '2026-01-01T00:00:00Z')
  const nurseAndBaker = [
    ['occupation', 'nurse', 'context'],
    ['occupation', 'baker', 'context'],
  ]
  expect(await state(world)).toEqual({
    fields: { ...first, occupation: 'teacher' },
    ...secure,
    lost: nurseAndBaker,
  })

  await world.upsert({ user_id: 'u', domain: 'dating', fields: { age: 31, diet: null } }, WAIT)
  const replaced = [
    ['age', 30, 'fields'],
    ['diet', 'vegan', 'upsert'],
    ['relationship_goal', 'serious', 'upsert'],
    ['values_text', wish, 'upsert'],
  ]
  expect(await state(world)).toEqual({
    fields: { age: 31, occupation: 'teacher' },
    derived: {},
    extras: {},
    lost: [...replaced, ...nurseAndBaker],
  })

  await world.call('DELETE', `/v1/context/${nurse}`)
  expect(await state(world)).toEqual({
    fields: { age: 31, occupation: 'teacher' },
    derived: {},
    extras: {},
    lost: [...replaced, ['occupation', 'baker', 'context']],
  })

  await world.call('DELETE', '/v1/users/u')
  expect((await world.call('GET', '/v1/users/u')).status).toBe(404)
})

test('a field that an upsert omits is gone at once, and the history names the upsert', async () => {
  const world = await aWorld()
  await world.upsert({ user_id: 'u', domain: 'dating', fields: { age: 30, diet: 'vegan' } })

  await world.upsert({ user_id: 'u', domain: 'dating', fields: { age: 31 } })

  const response = await world.call('GET', '/v1/users/u?domain=dating&include=history')
  const { fields, history } = await response.json<{ fields: object; history: object[] }>()
  expect(fields).toEqual({ age: 31 })
  const at = expect.any(String)
  expect(history).toEqual([
    {
      field: 'age',
      value: 30,
      provenance: { source: 'fields', at },
      superseded_at: at,
      superseded_by: { source: 'fields', at },
    },
    {
      field: 'diet',
      value: 'vegan',
      provenance: { source: 'fields', at },
      superseded_at: at,
      superseded_by: { source: 'upsert', at },
    },
  ])
})

describe('a new version of a domain', () => {
  const current = definitions.find((domain) => domain.name === 'dating') as Domain
  const v4 = defineDomain({
    ...current,
    version: 'dating.v4',
    fields: {
      ...current.fields,
      club: { kind: 'hard', type: 'string', priority: 'low', description: 'Their club.' },
    },
  })

  beforeEach(async () => {
    await owner`delete from users`
  })

  test('is enriched again by the sweeper; until then the record is served as it was', async () => {
    const world = await aWorld()
    await world.upsert({ ...REFERENCE, fields: { club: 'chess' } }, WAIT)
    const old = await world.get('u_alice')
    world.deps.domains = registry([...definitions, v4])

    expect(await world.get('u_alice')).toEqual(old)
    await sweep(world.deps)
    const between = await world.get('u_alice')
    await world.deliver()

    expect(between).toMatchObject({ schema_version: 'dating.v3', extras: { club: 'chess' } })
    expect(await world.get('u_alice')).toMatchObject({
      schema_version: 'dating.v4',
      fields: { ...old.fields, club: 'chess' },
      extras: {},
      revision: 1,
      provenance: { age: { schema_version: 'dating.v4' } },
      enrichment: { status: 'complete' },
    })
  })

  test('that refuses an old value keeps it among the extras', async () => {
    const world = await aWorld()
    await world.upsert({ user_id: 'u', domain: 'dating', fields: { club: 7 } }, WAIT)
    world.deps.domains = registry([...definitions, v4])

    await sweep(world.deps)
    await world.deliver()

    expect(await world.get('u')).toMatchObject({
      schema_version: 'dating.v4',
      fields: {},
      extras: { club: 7 },
    })
  })

  test('is not enriched twice', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE, WAIT)
    world.deps.domains = registry([...definitions, v4])
    await sweep(world.deps)
    await world.deliver()

    await sweep(world.deps)

    expect(world.sent).toEqual([])
  })
})

describe('the list of users', () => {
  test('has the records of a domain a page at a time, the oldest first', async () => {
    const world = await aWorld()
    for (const id of ['c', 'a', 'b'])
      await world.upsert({ user_id: id, domain: 'dating', fields: { age: 30 } })
    await world.upsert({ user_id: 'h', domain: 'hiring' })

    const first = await world.call('GET', '/v1/users?domain=dating&limit=2')
    const page = await first.json<{ data: { user_id: string }[]; next_cursor: string }>()
    const second = await world.call(
      'GET',
      `/v1/users?domain=dating&limit=2&cursor=${encodeURIComponent(page.next_cursor)}`,
    )

    expect(page.data.map((user) => user.user_id)).toEqual(['c', 'a'])
    expect(await second.json()).toMatchObject({ data: [{ user_id: 'b' }], next_cursor: null })
  })

  test('brings the numbers of the embeddings where they are asked for', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE, WAIT)

    const list = async (query: string) =>
      (await (await world.call('GET', `/v1/users?domain=dating${query}`)).json<{ data: UserRecord[] }>())
        .data[0]
    const [plain, full] = [await list(''), await list('&include=vectors')]

    expect(plain?.embeddings.dating).not.toHaveProperty('vector')
    expect(full?.embeddings.dating?.vector).toHaveLength(1024)
    expect(full?.fields).toEqual(plain?.fields)
    expect((await world.call('GET', '/v1/users?include=vector')).status).toBe(400)
  })

  test("never shows another tenant's", async () => {
    const [world, stranger] = [await aWorld(), await aWorld()]
    await world.upsert(REFERENCE)

    expect(await (await stranger.call('GET', '/v1/users')).json()).toEqual({ data: [], next_cursor: null })
  })
})
