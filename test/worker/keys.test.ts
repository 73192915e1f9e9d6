import { expect, test } from 'vitest'
import { apiKeyId } from '../../shared/api-key.ts'
import type { ApiKey } from '../../shared/key.ts'
import { aKey, aWorld } from './world.ts'

const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/)

/** A tenant with a key of its operator, one of an app, and one of another tenant beside it. */
async function aTenant() {
  const world = await aWorld()
  const tenant = `keys ${crypto.randomUUID()}`
  const admin = await aKey({ tenant, scopes: ['users:read', 'admin'] })
  const app = await aKey({ tenant, scopes: ['users:read'] })
  const call = async (method: string, path: string, key: string) => {
    const response = await world.call(method, path, { key })
    return { status: response.status, body: await response.json<ApiKey & { data: ApiKey[] }>() }
  }
  return { call, admin, app, foreign: await aKey({ scopes: ['admin'] }) }
}

test('only the tenant’s keys are listed, without their secrets', async () => {
  const { call, admin, app } = await aTenant()

  const { status, body } = await call('GET', '/v1/keys', admin)

  const common = { created_at: instant, expires_at: null, revoked_at: null }
  expect([status, body]).toEqual([
    200,
    {
      data: [
        { ...common, id: apiKeyId(app), scopes: ['users:read'], is_caller: false },
        { ...common, id: apiKeyId(admin), scopes: ['users:read', 'admin'], is_caller: true },
      ],
      next_cursor: null,
    },
  ])
})

test('a revoked key is refused from the next call on, and is still listed', async () => {
  const { call, admin, app } = await aTenant()

  const first = await call('DELETE', `/v1/keys/${apiKeyId(app)}`, admin)
  const again = await call('DELETE', `/v1/keys/${apiKeyId(app)}`, admin)

  expect(first).toMatchObject({ status: 200, body: { id: apiKeyId(app), revoked_at: instant } })
  expect(again).toEqual(first)
  expect((await call('GET', '/v1/users', app)).status).toBe(401)
  expect(
    (await call('GET', '/v1/keys', admin)).body.data.map(({ revoked_at }) => revoked_at !== null),
  ).toEqual([true, false])
})

test('nobody revokes, or hears of, a key of another tenant, nor without the scope', async () => {
  const { call, admin, app, foreign } = await aTenant()

  const ofOthers = await call('DELETE', `/v1/keys/${apiKeyId(app)}`, foreign)
  const ofNobody = await call('DELETE', '/v1/keys/kith_test_Ab3dE6gH', foreign)
  const unscoped = await call('DELETE', `/v1/keys/${apiKeyId(admin)}`, app)

  expect([ofOthers, ofNobody.status]).toEqual([ofNobody, 404])
  expect([unscoped.status, (await call('GET', '/v1/keys', app)).status]).toEqual([403, 403])
  expect((await call('GET', '/v1/users', app)).status).toBe(200)
})
