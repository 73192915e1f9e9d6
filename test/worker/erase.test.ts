import { describe, expect, test } from 'vitest'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { trainStep } from '../../worker/train/step.ts'
import { times } from '../setup/long.ts'
import { aWorld, owner, REFERENCE, type World } from './world.ts'

/** Every row of every table, but those of the gazetteer, which hold nothing of anybody. */
async function dump(): Promise<string> {
  const tables = await owner`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'place%'`
  const rows = tables.map(({ name }) => owner.query(`select t::text as row from "${name}" t`))
  return JSON.stringify(await Promise.all(rows))
}

const outcome = (seeker_id: string, candidate_id: string, label: string, more: object = {}) => ({
  ...{ seeker_id, candidate_id, outcome: label, occurred_at: '2026-11-01T10:00:00Z' },
  ...more,
})
const feedback = (world: World, items: readonly object[], headers: Record<string, string> = {}) =>
  world.call('POST', '/v1/feedback', { body: JSON.stringify({ domain: 'dating', items }), headers })

/** Trains by all outcomes that are there. @param steps how many steps of the run are done; undefined: all */
async function train(world: World, steps = Number.POSITIVE_INFINITY): Promise<string> {
  const response = await world.call('POST', '/v1/train', { body: '{"domain":"dating","force":true}' })
  const { run_id } = (await response.json()) as { run_id: string }
  await goOn(world, steps)
  return run_id
}

async function goOn(world: World, steps = Number.POSITIVE_INFINITY): Promise<void> {
  let done = 0
  for (let step = world.steps.shift(); step; step = world.steps.shift()) {
    const next = await trainStep(world.deps, step)
    if (next) world.steps.push(next)
    if (++done === steps) return
  }
}

/** How much of a record is in what outcomes are kept and counted in, by its number. */
async function tracesOf(recordId: number) {
  const [row] = await owner`select
    (select count(*)::int from outcomes where seeker_id = ${recordId} or candidate_id = ${recordId}) as outcomes,
    (select count(*)::int from standings where record_id = ${recordId}) as standings,
    (select count(*)::int from train_people where record_id = ${recordId}) as "inRuns",
    (select count(*)::int from train_runs r cross join jsonb_array_elements(r.state -> 'heldOut') as h (one)
      where (h.one ->> 0)::bigint = ${recordId}) as "heldOut",
    (select count(*)::int from train_runs
      where ${recordId} in ((cursor ->> 'seeker')::bigint, (cursor ->> 'candidate')::bigint)) as cursors`
  return row
}

const NO_TRACES = { outcomes: 0, standings: 0, inRuns: 0, heldOut: 0, cursors: 0 }

async function recordIdOf(world: World, userId: string): Promise<number> {
  const [row] = await owner`select record_id from users join api_keys using (tenant_id)
    where key_id = ${world.key.slice(0, 18)} and user_id = ${userId}`
  return Number(row?.record_id)
}

/** What is known of each user, and of the domain. */
async function learnedOf(world: World) {
  const [key] = await owner`select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)}`
  return {
    standings: await owner`
      select user_id, received_decided, received_positive, given_decided, given_positive
      from standings t join users u using (record_id)
      where t.tenant_id = ${key?.tenant_id} and (received_decided, given_decided) <> (0, 0) order by 1`,
    learning: await owner`
      select decided, positive, triplets from learning where tenant_id = ${key?.tenant_id}`,
  }
}

async function models(world: World): Promise<{ version: string; in_force: boolean; erased_since: number }[]> {
  const { data } = (await (await world.call('GET', '/v1/models?domain=dating')).json()) as { data: [] }
  return data
}

/** So few at a time that each is answered within the database's three seconds on a machine that is busy, too. */
const WAVE = 10

const body = (user_id: string, rest: object = {}) => JSON.stringify({ user_id, domain: 'dating', ...rest })
const erase = (world: World, path: string) => world.call('DELETE', path)

describe('erasing a user', () => {
  test('deletes everything, and reports the counts', async () => {
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

  test('in one domain keeps the others', async () => {
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
    for (let i = 40; i < 46; i++) {
      await world.call('POST', '/v1/context', {
        body: body(`u_${at(0)}`, { content: `I love ${at(i)}.` }),
        headers: { 'Idempotency-Key': `a${i}` },
      })
    }
    for (const user_id of ['anna', 'ben']) await world.upsert({ user_id, domain: 'dating' })
    const pairs = [
      [`u_${at(0)}`, 'anna', 'accepted'],
      [`u_${at(0)}`, 'ben', 'rejected'],
      ['anna', `u_${at(0)}`, 'accepted'],
      ['ben', `u_${at(0)}`, 'converted'],
    ] as const
    const items = pairs.map(([seeker, candidate, label], i) =>
      outcome(seeker, candidate, label, { match_id: at(46 + i) }),
    )
    await feedback(world, items, { 'Idempotency-Key': 'f' })
    await train(world)
    const before = await dump()

    await erase(world, `/v1/users/u_${at(0)}`)

    const after = await dump()
    expect(canaries.filter((canary) => !before.includes(canary))).toEqual([])
    expect(canaries.filter((canary) => after.includes(canary))).toEqual([])
  })

  test('deletes their outcomes and their counts, and the deployed model reports that it had used them', async () => {
    const scopes = ['users:read', 'users:write', 'match', 'admin']
    const [world, without] = [await aWorld({}, scopes), await aWorld({}, scopes)]
    for (const one of [world, without])
      for (const user_id of ['anna', 'bea', 'ben', 'carl']) await one.upsert({ user_id, domain: 'dating' })
    const others = [outcome('anna', 'carl', 'accepted'), outcome('bea', 'carl', 'rejected')]
    await feedback(without, others)
    await feedback(world, [
      ...others,
      outcome('ben', 'anna', 'accepted', { weight: 2.5 }),
      outcome('anna', 'ben', 'rejected'),
      outcome('bea', 'ben', 'converted', { occurred_at: '2025-03-01T00:00:00Z' }),
    ])
    await train(world)
    const [made] = await models(world)
    await world.call('POST', `/v1/models/${made?.version}/activate`)
    const ben = await recordIdOf(world, 'ben')
    const before = await tracesOf(ben)

    const response = await erase(world, '/v1/users/ben')

    expect(before).toMatchObject({ outcomes: 3, standings: 1 })
    expect(await response.json()).toMatchObject({ erased: { users: 1, outcomes: 3 } })
    expect(await tracesOf(ben)).toEqual(NO_TRACES)
    expect(await learnedOf(world)).toEqual(await learnedOf(without))
    expect(await models(world)).toMatchObject([
      { version: made?.version, in_force: true, erased_since: 1 },
      { in_force: false, erased_since: 0 },
    ])
    await train(world)
    expect(await models(world)).toMatchObject([{ erased_since: 0 }, { erased_since: 1 }, {}])
  })

  test('removes them from a running training, which continues without them and reports it', async () => {
    const world = await aWorld()
    world.deps.training = { budget: 1e9, enqueue: async (due) => void world.steps.push(...due) }
    const names = Array.from({ length: 12 }, (_, i) => `u${i}`)
    for (const user_id of names) await world.upsert({ user_id, domain: 'dating' })
    const pairs = names.flatMap((one, i) =>
      names.filter((_, j) => j !== i).map((other) => [one, other] as const),
    )
    const items = pairs.map(([one, other], n) =>
      outcome(one, other, n % 3 ? 'accepted' : 'rejected', {
        occurred_at: new Date(Date.UTC(2026, 9, 1, 0, (n * 47) % 132)).toISOString(),
      }),
    )
    await feedback(world, items)
    const run = await train(world, 4)
    const late = world.steps.splice(0)
    const [row] = await owner`select user_id, record_id from train_runs r join users u
      on u.record_id = (r.cursor ->> 'seeker')::bigint
      where r.tenant_id = (select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)})`
    const seeker = Number(row?.record_id)
    const before = await tracesOf(seeker)

    const response = await erase(world, `/v1/users/${row?.user_id}`)

    expect(before).toMatchObject({ outcomes: 22, standings: 1, inRuns: 1, cursors: 1 })
    expect(Number(before?.heldOut)).toBeGreaterThan(0)
    expect(await response.json()).toMatchObject({ erased: { outcomes: 22 } })
    expect(await tracesOf(seeker)).toEqual(NO_TRACES)
    for (const step of late) expect(await trainStep(world.deps, step)).toBeUndefined()
    await goOn(world)
    const ended = await (await world.call('GET', `/v1/train/${run}`)).json()
    expect(ended).toMatchObject({ status: 'refused', outcomes: 110, outcomes_seen: 110 })
    expect(await models(world)).toMatchObject([{ erased_since: 1 }, {}])
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
