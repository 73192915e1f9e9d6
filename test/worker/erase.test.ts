import { describe, expect, test } from 'vitest'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { times } from '../setup/long.ts'
import { aWorld, owner, REFERENCE, type World } from './world.ts'

const TABLES = [
  'tenants',
  'api_keys',
  'users',
  'contexts',
  'vectors',
  'candidates',
  'history',
  'replies',
  'webhook_endpoints',
  'webhook_deliveries',
]

async function dump(): Promise<string> {
  const tables = await Promise.all(
    TABLES.map((table) => owner.query(`select t::text as row from ${table} t`)),
  )
  return JSON.stringify(tables)
}

/** So few at a time that each is answered within the database's three seconds on a machine that is busy, too. */
const WAVE = 10

const body = (user_id: string, rest: object = {}) => JSON.stringify({ user_id, domain: 'dating', ...rest })
const erase = (world: World, path: string) => world.call('DELETE', path)

describe('erasing a user', () => {
  test('takes everything, and says how much', async () => {
    const world = await aWorld()
    await world.upsert({ ...REFERENCE, fields: { age: 40 } }, { Prefer: 'wait=5' })
    await world.upsert(REFERENCE, { Prefer: 'wait=5', 'Idempotency-Key': 'k' })
    await world.call('POST', '/v1/context', { body: body('u_alice', { content: 'I am a nurse.' }) })

    const response = await erase(world, '/v1/users/u_alice')

    expect(await response.json()).toEqual({
      erased: { users: 1, contexts: 2, vectors: 1, history: 1, replies: 1, outcomes: 0, deliveries: 0 },
    })
    expect((await world.call('GET', '/v1/users/u_alice')).status).toBe(404)
    expect((await erase(world, '/v1/users/u_alice')).status).toBe(404)
  })

  test('in one domain leaves the others', async () => {
    const world = await aWorld()
    await world.upsert({ user_id: 'u', domain: 'dating', fields: { age: 40 } })
    await world.upsert({ user_id: 'u', domain: 'hiring', fields: { current_title: 'Welder' } })

    await erase(world, '/v1/users/u?domain=dating')

    const left = await world.call('GET', '/v1/users/u')
    expect(await left.json()).toMatchObject({ domains: { hiring: { fields: { current_title: 'Welder' } } } })
  })

  test('leaves none of fifty canaries in a dump of the database', async () => {
    const world = await aWorld()
    const canaries = Array.from({ length: 50 }, (_, i) => `canary${i}x${crypto.randomUUID().slice(0, 8)}`)
    const at = (i: number) => canaries[i] ?? ''
    for (let i = 0; i < 40; i += 4) {
      const headers = { Prefer: 'wait=5', 'Idempotency-Key': `k${i}` }
      await world.upsert(
        {
          user_id: `u_${at(0)}`,
          domain: 'dating',
          context: `I am a nurse. I love ${at(i)}. My name is ${at(i + 1)}.`,
          fields: { location: at(i + 2), note: at(i + 3) },
        },
        headers,
      )
    }
    for (let i = 40; i < 50; i++) {
      await world.call('POST', '/v1/context', {
        body: body(`u_${at(0)}`, { content: `I love ${at(i)}.` }),
        headers: { 'Idempotency-Key': `a${i}` },
      })
    }
    const before = await dump()

    await erase(world, `/v1/users/u_${at(0)}`)

    const after = await dump()
    expect(canaries.filter((canary) => !before.includes(canary))).toEqual([])
    expect(canaries.filter((canary) => after.includes(canary))).toEqual([])
  })

  test('cannot be undone by a repeated request: its key stays taken until it expires', async () => {
    const world = await aWorld()
    const headers = { 'Idempotency-Key': 'k' }
    await world.upsert(REFERENCE, headers)
    await erase(world, '/v1/users/u_alice')

    const repeated = await world.call('POST', '/v1/users', { body: JSON.stringify(REFERENCE), headers })

    expect(repeated.status).toBe(409)
    expect(await repeated.json()).toMatchObject({ error: { code: 'conflict' } })
    expect((await world.call('GET', '/v1/users/u_alice')).status).toBe(404)
  })

  test('cannot be undone by a late job', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    const jobs = world.sent.map((job) => job.recordId)
    await erase(world, '/v1/users/u_alice')

    await enrichRecords(world.deps, jobs)

    expect((await world.call('GET', '/v1/users/u_alice')).status).toBe(404)
  })

  test('meets a revision that it does not expect', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)

    const refused = await world.call('DELETE', '/v1/users/u_alice?domain=dating', {
      headers: { 'If-Match': '"2"' },
    })
    const done = await world.call('DELETE', '/v1/users/u_alice?domain=dating', {
      headers: { 'If-Match': '"1"' },
    })

    expect([refused.status, done.status]).toEqual([412, 200])
  })

  test("does not reach another tenant's user", async () => {
    const [world, stranger] = [await aWorld(), await aWorld()]
    await world.upsert(REFERENCE)

    expect((await erase(stranger, '/v1/users/u_alice')).status).toBe(404)
    expect((await world.get('u_alice')).revision).toBe(1)
  })
})

test('hundreds of races of erasure with upsert and enrichment leave no row without its user', async () => {
  const world = await aWorld()
  for (let round = 0; round < times(200, 1_000); round += WAVE) {
    await Promise.all(
      Array.from({ length: WAVE }, async (_, i) => {
        const user_id = `u_${round + i}`
        await world.upsert({ ...REFERENCE, user_id })
        const jobs = world.sent.splice(0).map((job) => job.recordId)
        const [, erased] = await Promise.all([
          enrichRecords(world.deps, jobs),
          erase(world, `/v1/users/${user_id}`),
          i % 2 ? world.upsert({ ...REFERENCE, user_id, fields: { age: 50 } }) : undefined,
        ])
        expect(erased.status).toBe(200)
      }),
    )
  }
  await world.deliver()

  const resurrected = await owner`select user_id from users where user_id like 'u\\_%' and revision = 1
    and explicit = '{"location": "New York, NY"}' and tenant_id = (select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)})`
  expect(resurrected).toEqual([])
  const [orphans] = await owner`select
    (select count(*)::int from contexts where record_id not in (select record_id from users)) as contexts,
    (select count(*)::int from vectors where record_id not in (select record_id from users)) as vectors,
    (select count(*)::int from candidates where record_id not in (select record_id from users)) as candidates,
    (select count(*)::int from history where record_id not in (select record_id from users)) as history`
  expect(orphans).toEqual({ contexts: 0, vectors: 0, candidates: 0, history: 0 })
}, 120_000)

describe('the export', () => {
  test('is everything held about the person, in one document', async () => {
    const world = await aWorld()
    await world.upsert({ ...REFERENCE, fields: { age: 40, club: 'chess' } }, { Prefer: 'wait=5' })
    await world.upsert(REFERENCE, { Prefer: 'wait=5', 'Idempotency-Key': 'k' })

    const response = await world.call('GET', '/v1/users/u_alice/export')

    expect(await response.json()).toMatchObject({
      user_id: 'u_alice',
      domains: {
        dating: {
          record: {
            fields: { age: 32 },
            history: [{ field: 'age', value: 40 }],
            embeddings: { dating: { vector: expect.arrayContaining([0]) } },
          },
          contexts: [{ content: REFERENCE.context, in_force: true }],
          upserts: [{ revision: 1, fields: { age: 40, club: 'chess' } }],
          replies: [{ route: 'POST /v1/users', idempotency_key: 'k', answer: { user_id: 'u_alice' } }],
        },
      },
    })
  })

  test('of nobody is a 404', async () => {
    const world = await aWorld()

    expect((await world.call('GET', '/v1/users/nobody/export')).status).toBe(404)
  })
})
