import { describe, expect, test } from 'vitest'
import { ProviderError } from '../../shared/errors.ts'
import type { Memory } from '../../worker/memory/memory.ts'
import type { MemoryItem } from '../../worker/memory/reading.ts'
import { sweep } from '../../worker/sweep.ts'
import { aWorld, owner, type World } from './world.ts'

const REF = 'mem0://acme/u'
const body = { user_id: 'u', domain: 'dating', memory_ref: REF }
const item = (itemId: string, text: string, day = 1): MemoryItem => ({
  itemId,
  text,
  occurredAt: new Date(`2026-05-0${day}T00:00:00Z`),
})

/** A world whose tenant has a memory store; what it remembers is in the test's hands. */
async function aWorldWithMemory(
  items: MemoryItem[],
): Promise<World & { asked: string[]; remember: Memory['read'] }> {
  const asked: string[] = []
  const world = await aWorld()
  const [row] = await owner`select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)}`
  const tenant = String(row?.tenant_id)
  const extended = Object.assign(world, {
    asked,
    remember: (async () => ({ items, dropped: 0 })) as Memory['read'],
  })
  world.deps.memory = {
    tenantsServing: (ref) => (ref.startsWith('mem0://acme/') ? [tenant] : []),
    read: (tenantId, ref) => {
      asked.push(`${tenantId === tenant} ${ref}`)
      return extended.remember(tenantId, ref)
    },
  }
  return extended
}

describe('a memory reference', () => {
  test('is answered without asking the store, and filled in by the queue', async () => {
    const world = await aWorldWithMemory([item('m1', 'I am a nurse. I am vegan.')])

    const pending = await world.upsert(body)
    expect(world.asked).toEqual([])
    await world.deliver()

    expect(pending).toMatchObject({ memory_ref: REF, fields: {}, enrichment: { status: 'pending' } })
    const record = await world.get('u')
    expect(world.asked).toEqual([`true ${REF}`])
    expect(record).toMatchObject({
      fields: { occupation: 'nurse', diet: 'vegan' },
      provenance: { occupation: { source: 'memory', item_id: 'm1', quote: 'nurse', start: 7, end: 12 } },
      enrichment: { status: 'complete' },
    })
  })

  test('is not asked while a caller waits: the answer is the rest, and the queue goes on', async () => {
    const world = await aWorldWithMemory([item('m1', 'I am a nurse.')])

    const record = await world.upsert({ ...body, context: 'I am vegan.' }, { Prefer: 'wait=5' })

    expect(world.asked).toEqual([])
    expect(record).toMatchObject({
      fields: { diet: 'vegan' },
      enrichment: { status: 'pending', error: null },
    })
    await world.deliver()
    expect(await world.get('u')).toMatchObject({
      fields: { diet: 'vegan', occupation: 'nurse' },
      enrichment: { status: 'complete', attempts: 1 },
    })
  })

  test('loses to the text, and the text to the fields', async () => {
    const world = await aWorldWithMemory([item('m1', 'I am a nurse. I am vegan. I am 40 years old.', 9)])

    await world.upsert({ ...body, context: 'I am a teacher.', fields: { age: 30 } })
    await world.deliver()

    expect((await world.get('u')).fields).toMatchObject({ age: 30, occupation: 'teacher', diet: 'vegan' })
    const response = await world.call('GET', '/v1/users/u?domain=dating&include=history')
    expect(await response.json()).toMatchObject({
      history: expect.arrayContaining([
        expect.objectContaining({
          field: 'occupation',
          value: 'nurse',
          superseded_by: expect.objectContaining({ source: 'context' }),
        }),
      ]),
    })
  })

  test('is read once, and again after the next upsert that says something new', async () => {
    const world = await aWorldWithMemory([item('m1', 'I am a nurse.')])
    await world.upsert(body)
    await world.deliver()
    await world.upsert(body)
    await world.call('POST', '/v1/context', {
      body: JSON.stringify({ user_id: 'u', domain: 'dating', content: 'I am vegan.' }),
    })
    expect(world.asked).toHaveLength(1)

    world.remember = async () => ({ items: [item('m2', 'I am a baker.')], dropped: 0 })
    await world.upsert({ ...body, fields: { age: 30 } })
    await world.deliver()

    expect(world.asked).toHaveLength(2)
    expect((await world.get('u')).fields).toMatchObject({ age: 30, occupation: 'baker', diet: 'vegan' })
    const [left] =
      await owner`select count(*)::int from contexts where content = 'I am a nurse.' and origin = 'memory'
      and tenant_id = (select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)})`
    expect(left).toEqual({ count: 0 })
  })

  test('that a later upsert omits is no longer in force', async () => {
    const world = await aWorldWithMemory([item('m1', 'I am a nurse.')])
    await world.upsert(body)
    await world.deliver()

    await world.upsert({ user_id: 'u', domain: 'dating' })

    expect((await world.get('u')).fields).toEqual({})
    const response = await world.call('GET', '/v1/users/u?domain=dating&include=history')
    expect(await response.json()).toMatchObject({
      history: [{ field: 'occupation', value: 'nurse', superseded_by: { source: 'upsert' } }],
    })
  })

  test('of a store that is down leaves the user enriched from the rest, and is tried again', async () => {
    const world = await aWorldWithMemory([item('m1', 'I am a nurse.')])
    const { remember } = world
    world.remember = () =>
      Promise.reject(new ProviderError('memory_failed', 'The mem0 store did not answer.'))
    await world.upsert({ ...body, context: 'I am vegan.' })
    const jobs = world.sent.slice()
    await world.deliver()

    expect(await world.get('u')).toMatchObject({
      fields: { diet: 'vegan' },
      enrichment: { status: 'pending', attempts: 1, error: { code: 'memory_failed' } },
    })
    world.remember = remember
    world.sent.push(...jobs)
    await world.deliver()
    expect(await world.get('u')).toMatchObject({
      fields: { diet: 'vegan', occupation: 'nurse' },
      enrichment: { status: 'complete', attempts: 2, error: null },
    })
  })

  test.each(['mem0://other/u', 'https://evil.example/u', 'x'])(
    'that nobody serves is a 400: %s',
    async (ref) => {
      const world = await aWorldWithMemory([])

      const response = await world.call('POST', '/v1/users', {
        body: JSON.stringify({ ...body, memory_ref: ref }),
      })

      expect(response.status).toBe(400)
      expect(world.asked).toEqual([])
    },
  )

  test("that only another tenant's store serves is the same 400, in one call, and stores nothing", async () => {
    const [world, stranger] = [await aWorldWithMemory([]), await aWorld()]
    stranger.deps.memory = world.deps.memory
    const post = (memory_ref: string) =>
      stranger.call('POST', '/v1/users', { body: JSON.stringify({ ...body, memory_ref }) })

    let theirs = new Response()
    expect(await stranger.calls(async () => (theirs = await post(REF)))).toBe(1)

    expect(theirs.status).toBe(400)
    expect(await theirs.text()).toBe(await (await post('mem0://other/u')).text())
    expect((await stranger.call('GET', '/v1/users/u')).status).toBe(404)
  })

  test('goes with the user when they are erased', async () => {
    const world = await aWorldWithMemory([item('m1', 'I am a nurse, canary-77f.')])
    await world.upsert(body)
    await world.deliver()

    await world.call('DELETE', '/v1/users/u')
    await sweep(world.deps)

    const [row] = await owner`select count(*)::int from contexts where content like '%canary-77f%'`
    expect(row).toEqual({ count: 0 })
  })
})
