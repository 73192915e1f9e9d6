import { expect, test } from 'vitest'
import { sweep } from '../../worker/sweep.ts'
import { ADMIN, ANA, elsewhere, FORMATS, LEVEL, put, TENNIS, WAIT } from './own-domain.ts'
import { aWorld, owner } from './world.ts'

test('a new version is applied by the sweeper, and what it no longer accepts is kept as extras', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert({ ...ANA, fields: { level: 5 } }, WAIT)
  world.sent.splice(0)
  const tried = await put(
    world,
    'tennis',
    { fields: [FORMATS, { ...LEVEL, maximum: 4 }] },
    {},
    '?dry_run=true',
  )
  await put(world, 'tennis', { fields: [FORMATS, { ...LEVEL, maximum: 4 }] })
  elsewhere(world)

  const served = await world.get('u_ana', 'tennis')
  await sweep(world.deps)
  await world.deliver()
  const remade = await world.get('u_ana', 'tennis')

  expect(tried.body).toEqual({
    domain: 'tennis',
    version: 'tennis.v2',
    changes: {
      added: [],
      removed: [],
      retyped: [{ field: 'level', from: 'number from 1 to 7', to: 'number from 1 to 4' }],
      redefined: [],
      head: false,
      match: true,
    },
    records: 1,
    extras: [{ field: 'level', users: 1 }],
  })
  expect(served).toMatchObject({ schema_version: 'tennis.v1', fields: { level: 5 } })
  expect(remade).toMatchObject({
    schema_version: 'tennis.v2',
    fields: { level: 4, formats: ['doubles'] },
    extras: { level: 5 },
    enrichment: { status: 'complete' },
  })
})

test('a sweep enriches again the records of the tenant whose definition changed, and of no other', async () => {
  const [one, other] = [await aWorld({}, ADMIN), await aWorld({}, ADMIN)]
  for (const world of [one, other]) {
    await put(world, 'tennis', TENNIS)
    await world.upsert(ANA, WAIT)
    world.sent.splice(0)
  }

  await put(one, 'tennis', { fields: [LEVEL] })
  await sweep(one.deps)
  await one.deliver()

  expect((await one.get('u_ana', 'tennis')).schema_version).toBe('tennis.v2')
  expect(await other.get('u_ana', 'tennis')).toMatchObject({
    schema_version: 'tennis.v1',
    fields: { level: 4 },
  })
})

test('a sweep continues, with a page of records in progress, until all are enriched again', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  const users = Array.from({ length: 5 }, (_, i) => `u_${i}`)
  for (const user_id of users) await world.upsert({ ...ANA, user_id }, WAIT)
  world.sent.splice(0)

  await put(world, 'tennis', { fields: [LEVEL] })
  const pages: number[] = []
  let isDone = false
  const swept = sweep(world.deps, { page: 2, pages: 9, everyMs: 10, forMs: 30_000 }).finally(() => {
    isDone = true
  })
  while (!isDone) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    if (world.sent.length > 0) pages.push(world.sent.length)
    await world.deliver()
  }
  await swept

  const versions = await Promise.all(users.map((user) => world.get(user, 'tennis')))
  expect(pages).toEqual([2, 2, 1])
  expect(new Set(versions.map((record) => record.schema_version))).toEqual(new Set(['tennis.v2']))
})

test('a sweep takes no more pages than it may, and leaves the rest to the next', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  for (const user_id of ['u_1', 'u_2', 'u_3']) await world.upsert({ ...ANA, user_id }, WAIT)
  world.sent.splice(0)
  await put(world, 'tennis', { fields: [LEVEL] })
  const pages: number[] = []
  world.deps.enqueue = async (jobs) => {
    pages.push(jobs.length)
    world.sent.push(...jobs)
    await world.deliver()
  }
  const pace = { page: 1, pages: 2, everyMs: 10, forMs: 30_000 }

  await sweep(world.deps, pace)
  const first = pages.length
  await sweep(world.deps, pace)

  expect([first, pages]).toEqual([2, [1, 1, 1]])
})

test('a failed record is not waited for when the definition changes', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert(ANA, WAIT)
  await world.upsert({ ...ANA, user_id: 'u_bo' }, WAIT)
  await owner`update users set error = '{"code":"dead_letter"}' where user_id = 'u_bo' and domain = 'tennis'
    and tenant_id = (select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)})`

  await put(world, 'tennis', { fields: [LEVEL] })
  const progress = async () => {
    const list = await world.call('GET', '/v1/domains')
    return (await list.json<{ data: { progress: object }[] }>()).data[0]?.progress
  }
  const before = await progress()
  await sweep(world.deps)
  await world.deliver()

  expect([before, await progress()]).toEqual([
    { users: 2, outdated: 1 },
    { users: 2, outdated: 0 },
  ])
})
