import { expect, test } from 'vitest'
import type { FailedRecord, Retried, WorkState } from '../../shared/work.ts'
import { aKey, aWorld, owner, REFERENCE, type World } from './world.ts'

const ask = async <T>(world: World, method: string, path: string, body?: object, key = world.key) => {
  const response = await world.call(method, path, { key, ...(body && { body: JSON.stringify(body) }) })
  expect(response.status).toBe(200)
  return response.json<T>()
}

/** One record is done, one is due for the first time, one again, and two have failed, in two domains. */
async function aTroubledTenant() {
  const world = await aWorld()
  const people = [
    ['u_done', 'dating'],
    ['u_due', 'dating'],
    ['u_again', 'dating'],
    ['u_failed', 'dating'],
    ['u_other', 'hiring'],
  ] as const
  for (const [user_id, domain] of people) await world.upsert({ ...REFERENCE, user_id, domain, fields: {} })
  await world.deliver()
  const settle = (userId: string, due: string | null, code: string | null) =>
    owner`update users set attempts = 3, due_at = ${due}::timestamptz,
        error = case when ${code}::text is null then null
          else jsonb_build_object('code', ${code}::text, 'message', 'It broke.') end
      from api_keys k where k.key_id = ${world.key.slice(0, 18)} and users.tenant_id = k.tenant_id and user_id = ${userId}`
  await settle('u_due', '2026-01-02T00:00:00Z', null)
  await settle('u_again', '2026-01-01T00:00:00Z', 'extraction_failed')
  await settle('u_failed', null, 'extraction_failed')
  await settle('u_other', null, 'dead_letter')
  world.sent.length = 0
  return world
}

const failedOf = async (world: World, query = '', key = world.key) =>
  (await ask<{ data: FailedRecord[] }>(world, 'GET', `/v1/enrichment/failed${query}`, undefined, key)).data

test('what is due and what has failed is counted by domain and reason, and only the tenant’s own', async () => {
  const world = await aTroubledTenant()

  const state = await ask<WorkState>(world, 'GET', '/v1/enrichment')
  const foreign = await aKey()

  expect(state).toEqual({
    is_partial: false,
    domains: [
      {
        domain: 'dating',
        pending: 2,
        oldest_due_at: '2026-01-01T00:00:00.000Z',
        failed: 1,
        errors: [{ code: 'extraction_failed', pending: 1, failed: 1 }],
      },
      {
        domain: 'hiring',
        pending: 0,
        oldest_due_at: null,
        failed: 1,
        errors: [{ code: 'dead_letter', pending: 0, failed: 1 }],
      },
    ],
  })
  expect(await ask(world, 'GET', '/v1/enrichment', undefined, foreign)).toEqual({
    is_partial: false,
    domains: [],
  })
  expect(await failedOf(world, '', foreign)).toEqual([])
})

test('failed records are listed with their reason, a page at a time', async () => {
  const world = await aTroubledTenant()
  const error = { code: 'extraction_failed', message: 'It broke.' }

  const first = await ask<{ data: FailedRecord[]; next_cursor: string }>(
    world,
    'GET',
    '/v1/enrichment/failed?limit=1',
  )

  expect(first.data).toEqual([{ user_id: 'u_failed', domain: 'dating', attempts: 3, error }])
  expect(await failedOf(world, `?limit=1&cursor=${first.next_cursor}`)).toMatchObject([
    { user_id: 'u_other' },
  ])
  expect(await failedOf(world, '?domain=hiring')).toMatchObject([{ user_id: 'u_other' }])
})

test('what is retried is due again as new work, and put on the queue; the rest stays', async () => {
  const world = await aTroubledTenant()
  const retry = (body: object, key = world.key) =>
    ask<Retried>(world, 'POST', '/v1/enrichment/retry', body, key)

  expect(await retry({}, await aKey())).toEqual({ retried: 0, has_more: false })
  expect(await retry({ domain: 'dating', code: 'dead_letter' })).toEqual({ retried: 0, has_more: false })
  expect(await retry({ user_id: 'u_failed' })).toEqual({ retried: 1, has_more: false })

  expect(world.sent).toEqual([{ recordId: expect.any(Number), workVersion: expect.any(Number) }])
  expect((await world.get('u_failed')).enrichment).toMatchObject({
    status: 'pending',
    attempts: 0,
    error: null,
  })
  await world.deliver()
  expect((await world.get('u_failed')).enrichment.status).toBe('complete')
  expect(await failedOf(world)).toMatchObject([{ user_id: 'u_other' }])
  expect(await retry({ code: 'dead_letter' })).toEqual({ retried: 1, has_more: false })
  expect(await failedOf(world)).toEqual([])
})
