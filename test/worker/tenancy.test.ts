import { neonConfig } from '@neondatabase/serverless'
import { afterEach, expect, test } from 'vitest'
import { apiKeyId } from '../../shared/api-key.ts'
import type { UserRecord } from '../../shared/record.ts'
import { neonDatabase } from '../../worker/store/db.ts'
import { byNeon, openFunctions, TENANT } from '../setup/open-functions.ts'
import { aWorld, OWNER_URL, owner, REFERENCE, type World } from './world.ts'

const { fetchFunction } = neonConfig

let close = async () => {}

afterEach(async () => {
  neonConfig.fetchFunction = fetchFunction
  await close()
  close = async () => {}
})

/** Takes the tenant out of every function, and of every statement that is sent. @returns how often it stood there */
async function withoutPredicate(): Promise<() => number> {
  let { removed, restore } = await openFunctions(byNeon(owner))
  close = restore
  neonConfig.fetchFunction = (input: RequestInfo, init: RequestInit) => {
    const body = String(init.body).replace(TENANT, () => {
      removed++
      return 'true'
    })
    return fetchFunction(input, { ...init, body })
  }
  return () => removed
}

async function strangersView(world: World, stranger: World) {
  const key = { 'Idempotency-Key': 'the same' }
  await world.upsert({ ...REFERENCE, user_id: 'u_secret' }, key)
  await world.deliver()
  const got = await stranger.call('GET', '/v1/users/u_secret?domain=dating')
  const all = await stranger.call('GET', '/v1/users/u_secret')
  const nobody = await stranger.call('GET', '/v1/users/u_nobody')
  const created = await stranger.upsert({ user_id: 'u_secret', domain: 'dating', fields: { age: 20 } }, key)
  const batched = await stranger.call('POST', '/v1/users/batch', {
    body: JSON.stringify({ items: [{ user_id: 'u_secret', domain: 'dating', fields: { age: 21 } }] }),
  })
  const exported = await stranger.call('GET', '/v1/export')
  await owner`insert into retention (tenant_id, days, keep)
    select tenant_id, 30, 'values' from api_keys where key_id = ${apiKeyId(world.key)}`
  const retention = await stranger.call('GET', '/v1/retention')
  const { results } = await batched.json<{ results: { record: UserRecord }[] }>()
  return {
    statuses: [got.status, all.status, nobody.status],
    sameBody: (await got.text()) === (await nobody.text()),
    created: [created.revision, created.fields],
    exported: (await exported.json<{ data: object[] }>()).data,
    batched: results.map(({ record }) => [record.revision, record.fields]),
    kept: (await world.get('u_secret')).fields.age,
    days: (await retention.json<{ days: number | null }>()).days,
  }
}

const APART = {
  statuses: [404, 404, 404],
  sameBody: true,
  created: [1, { age: 20 }],
  batched: [[2, { age: 21 }]],
  exported: [{ user_id: 'u_secret', domain: 'dating', fields: { age: 21 } }],
  kept: 32,
  days: null,
}

test("another tenant's user is not found", async () => {
  expect(await strangersView(await aWorld(), await aWorld())).toEqual(APART)
})

test('row-level security alone keeps tenants apart', async () => {
  const removed = await withoutPredicate()

  const view = await strangersView(await aWorld(), await aWorld())

  expect(view).toEqual(APART)
  expect(removed()).toBeGreaterThan(30)
})

test('the predicate alone keeps tenants apart', async () => {
  const db = neonDatabase(OWNER_URL, undefined)

  expect(await strangersView(await aWorld({ db }), await aWorld({ db }))).toEqual(APART)
})

test('with neither, tenants are not apart: the two tests above can fail', async () => {
  await withoutPredicate()
  const db = neonDatabase(OWNER_URL, undefined)
  const [world, stranger] = [await aWorld({ db }), await aWorld({ db })]
  await world.upsert({ ...REFERENCE, user_id: 'u_bare' })

  await owner`insert into retention (tenant_id, days, keep)
    select tenant_id, 30, 'values' from api_keys where key_id = ${apiKeyId(world.key)}`

  const response = await stranger.call('GET', '/v1/users/u_bare?domain=dating')
  const retention = await stranger.call('GET', '/v1/retention')

  expect(response.status).toBe(200)
  // Whose rule it is depends on who else has one in this database; the stranger has none.
  expect((await retention.json<{ days: number | null }>()).days).not.toBeNull()
})

test('the app role cannot read a key, nor anything without one', async () => {
  const { neon } = await import('@neondatabase/serverless')
  const app = neon('postgres://kith_app@localhost/kith')

  await expect(app`select * from api_keys`).rejects.toMatchObject({ code: '42501' })
  expect(await app`select * from users`).toEqual([])
  expect(await app`select * from candidates`).toEqual([])
})
