import { expect, test } from 'vitest'
import { aKey, aWorld, REFERENCE, type World } from './world.ts'

interface Page {
  data: { user_id: string }[]
  next_cursor: string | null
}

const page = async (world: World, query = '') => {
  const response = await world.call('GET', `/v1/export?domain=dating${query}`)
  if (response.status !== 200) throw new Error(await response.text())
  return response.json<Page>()
}

const aged = (userId: string, age: number) => ({ user_id: userId, domain: 'dating', fields: { age } })

test('a page has its users’ sources, upserts first, and takes one call to the database', async () => {
  const world = await aWorld()
  const append = {
    user_id: 'u_alice',
    domain: 'dating',
    content: 'I love chess.',
    source: 'chat',
    occurred_at: '2026-02-01T00:00:00.000Z',
  }
  await world.upsert({ ...REFERENCE, fields: { age: null, club: 'chess' } }, { Prefer: 'wait=5' })
  await world.call('POST', '/v1/context', { body: JSON.stringify(append) })
  await world.upsert(aged('u_b', 40))

  let said: Page | undefined
  const calls = await world.calls(async () => {
    said = await page(world)
  })

  expect(calls).toBe(1)
  expect(said).toEqual({
    data: [{ ...REFERENCE, fields: { age: null, club: 'chess' } }, aged('u_b', 40), append],
    next_cursor: null,
  })
})

test('the pages together are every user once, whatever their size', async () => {
  const world = await aWorld()
  const users = Array.from({ length: 7 }, (_, i) => aged(`u${i}`, 30 + i))
  for (const user of users) await world.upsert(user)
  const found: unknown[] = []

  for (let cursor = ''; ; ) {
    const { data, next_cursor } = await page(world, `&limit=3${cursor}`)
    found.push(...data)
    if (next_cursor === null) break
    cursor = `&cursor=${next_cursor}`
  }

  expect(found).toEqual(users)
})

test('a text that was removed or replaced is not in it, nor what was read from it', async () => {
  const world = await aWorld()
  await world.upsert(REFERENCE, { Prefer: 'wait=5' })
  await world.upsert({ ...REFERENCE, context: 'I am a teacher.' }, { Prefer: 'wait=5' })
  const texts = await world.call('GET', '/v1/users/u_alice/context?domain=dating')
  const { data } = await texts.json<{ data: { context_id: string; in_force: boolean }[] }>()
  for (const { context_id } of data) await world.call('DELETE', `/v1/context/${context_id}`)

  expect((await page(world)).data).toEqual([
    { user_id: 'u_alice', domain: 'dating', fields: REFERENCE.fields },
  ])
})

test("another tenant's users are not in it, and a key that may not read gets nothing", async () => {
  const [world, stranger] = [await aWorld(), await aWorld()]
  await world.upsert(REFERENCE)
  const key = await aKey({ scopes: ['users:write'] })

  expect(await page(stranger)).toEqual({ data: [], next_cursor: null })
  expect((await world.call('GET', '/v1/export', { key })).status).toBe(403)
  expect((await world.call('GET', '/v1/export', { key: null })).status).toBe(401)
  expect((await world.call('GET', '/v1/export?domain=datin')).status).toBe(400)
})
