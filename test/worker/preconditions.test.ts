import { describe, expect, test } from 'vitest'
import { aWorld, owner, REFERENCE } from './world.ts'

const body = JSON.stringify(REFERENCE)
const other = JSON.stringify({ ...REFERENCE, fields: { age: 50 } })

describe('If-Match', () => {
  test('an answer carries its revision as ETag', async () => {
    const world = await aWorld()

    const posted = await world.call('POST', '/v1/users', { body })
    const got = await world.call('GET', '/v1/users/u_alice?domain=dating')

    expect([posted.headers.get('ETag'), got.headers.get('ETag')]).toEqual(['"1"', '"1"'])
  })

  test.each([
    ['"1"', 200],
    ['*', 200],
    ['"7", "1"', 200],
    ['"2"', 412],
    ['W/"1"', 412],
    ['"x"', 412],
    ['1', 400],
  ])('%s on a record of revision 1 answers %i', async (tag, status) => {
    const world = await aWorld()
    await world.upsert(REFERENCE)

    const response = await world.call('POST', '/v1/users', { body: other, headers: { 'If-Match': tag } })

    expect(response.status).toBe(status)
    expect((await world.get('u_alice')).revision).toBe(status === 200 ? 2 : 1)
  })

  test.each(['"1"', '*'])('%s on no record answers 412 and creates none', async (tag) => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/users', { body, headers: { 'If-Match': tag } })

    expect(response.status).toBe(412)
    expect((await world.call('GET', '/v1/users/u_alice')).status).toBe(404)
  })
})

describe('If-None-Match: *', () => {
  test('creates', async () => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/users', { body, headers: { 'If-None-Match': '*' } })

    expect(response.status).toBe(200)
  })

  test('does not replace', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)

    const response = await world.call('POST', '/v1/users', { body: other, headers: { 'If-None-Match': '*' } })

    expect(response.status).toBe(412)
    expect(await response.json()).toMatchObject({ error: { code: 'precondition_failed' } })
  })
})

describe('Idempotency-Key', () => {
  const keyed = { 'Idempotency-Key': 'k-1' }

  test('the same key and body give the same answer and no second effect', async () => {
    const world = await aWorld()
    const first = await world.call('POST', '/v1/users', { body, headers: keyed })
    await world.upsert({ ...REFERENCE, fields: { age: 60 } })

    const second = await world.call('POST', '/v1/users', { body, headers: keyed })

    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
    expect(first.headers.get('Idempotent-Replayed')).toBeNull()
    expect(await second.text()).toBe(await first.text())
    expect((await world.get('u_alice')).fields.age).toBe(60)
  })

  test('quoted or bare it is the same key', async () => {
    const world = await aWorld()
    await world.call('POST', '/v1/users', { body, headers: keyed })

    const second = await world.call('POST', '/v1/users', { body, headers: { 'Idempotency-Key': '"k-1"' } })

    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
  })

  test('the same key with another body is refused', async () => {
    const world = await aWorld()
    await world.call('POST', '/v1/users', { body, headers: keyed })

    const second = await world.call('POST', '/v1/users', { body: other, headers: keyed })

    expect(second.status).toBe(422)
    expect(await second.json()).toMatchObject({ error: { code: 'idempotency_mismatch' } })
    expect((await world.get('u_alice')).revision).toBe(1)
  })

  test('a failure is not recorded, so that a retry executes', async () => {
    const world = await aWorld()
    const refused = await world.call('POST', '/v1/users', { body, headers: { ...keyed, 'If-Match': '"9"' } })

    const retried = await world.call('POST', '/v1/users', { body, headers: keyed })

    expect([refused.status, retried.status]).toEqual([412, 200])
    expect(retried.headers.get('Idempotent-Replayed')).toBeNull()
  })

  test('a replay of a call that waited is the enriched answer', async () => {
    const world = await aWorld()
    const headers = { ...keyed, Prefer: 'wait=5' }
    const first = await world.call('POST', '/v1/users', { body, headers })

    const second = await world.call('POST', '/v1/users', { body, headers })

    expect(await second.json()).toEqual(await first.json())
    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
  })

  test('after 24 hours the key is free again, for another answer', async () => {
    const world = await aWorld()
    await world.call('POST', '/v1/users', { body, headers: keyed })
    await owner`update replies set created_at = now() - interval '25 hours'
      where tenant_id = (select tenant_id from users order by record_id desc limit 1)`

    const second = await world.call('POST', '/v1/users', { body: other, headers: keyed })
    const third = await world.call('POST', '/v1/users', { body: other, headers: keyed })

    expect([second.status, second.headers.get('Idempotent-Replayed')]).toEqual([200, null])
    expect([third.status, third.headers.get('Idempotent-Replayed')]).toEqual([200, 'true'])
    expect(await third.json()).toEqual(await second.json())
  })

  test('another tenant may use the same key', async () => {
    const [world, stranger] = [await aWorld(), await aWorld()]
    await world.call('POST', '/v1/users', { body, headers: keyed })

    const response = await stranger.call('POST', '/v1/users', { body: other, headers: keyed })

    expect([response.status, response.headers.get('Idempotent-Replayed')]).toEqual([200, null])
  })

  test.each(['', '"', 'ü', 'x'.repeat(256)])('a key that is none is refused: %s', async (key) => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/users', { body, headers: { 'Idempotency-Key': key } })

    expect(response.status).toBe(key === '"' ? 200 : 400)
  })
})
