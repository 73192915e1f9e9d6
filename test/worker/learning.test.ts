import { describe, expect, test } from 'vitest'
import type { UserExport } from '../../shared/export.ts'
import type { FeedbackAnswer } from '../../shared/outcome.ts'
import type { ModelEntry, TrainAnswer, TrainRun } from '../../shared/training.ts'
import { trainStep } from '../../worker/train/step.ts'
import { ANNA, aMatch, idsOf, people } from './matching.ts'
import { aKey, aWorld, owner, type World } from './world.ts'

type Sent = { seeker_id: string; candidate_id: string; outcome: string; [more: string]: unknown }

async function feedback(world: World, items: readonly Sent[], headers: Record<string, string> = {}) {
  const response = await world.call('POST', '/v1/feedback', {
    body: JSON.stringify({ domain: 'dating', items }),
    headers,
  })
  return {
    status: response.status,
    body: (await response.json()) as FeedbackAnswer,
    headers: response.headers,
  }
}

const outcome = (seeker_id: string, candidate_id: string, label: string, more: object = {}): Sent => ({
  seeker_id,
  candidate_id,
  outcome: label,
  occurred_at: '2026-11-01T10:00:00Z',
  ...more,
})

const MAN = { ...ANNA, gender: 'man', age: 33 }
const men = (...names: string[]) => Object.fromEntries(names.map((name) => [name, MAN]))

/** All that is stored of a tenant's outcomes, without what is numbered or timed. */
async function stored(world: World) {
  const tenant = await tenantOf(world)
  return {
    outcomes:
      await owner`select s.user_id as seeker, c.user_id as candidate, o.outcome, o.grade, o.weight, o.occurred_at, o.match_id
      from outcomes o join users s on s.record_id = o.seeker_id join users c on c.record_id = o.candidate_id
      where o.tenant_id = ${tenant} order by 1, 2`,
    standings:
      await owner`select u.user_id, received_decided, received_positive, given_decided, given_positive
      from standings t join users u using (record_id) where t.tenant_id = ${tenant} order by 1`,
    learning:
      await owner`select domain, decided, positive, triplets, pending from learning where tenant_id = ${tenant}`,
  }
}

async function tenantOf(world: World): Promise<string> {
  const [row] = await owner`select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)}`
  return String(row?.tenant_id)
}

describe('feedback', () => {
  test('is taken, counted in triplets, and leaves the decided out of the matches from then on', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, ...men('ben', 'carl', 'dan') })

    const { status, body } = await feedback(world, [
      outcome('anna', 'ben', 'accepted'),
      outcome('anna', 'carl', 'rejected'),
    ])
    const left = await aMatch(world, { user_id: 'anna', domain: 'dating' })
    const all = await aMatch(world, { user_id: 'anna', domain: 'dating', include_decided: true })

    expect([status, body]).toEqual([200, { accepted: 2, triplets_generated: 1, triplets_pending_train: 1 }])
    expect(idsOf(left)).toEqual(['dan'])
    expect(idsOf(all)).toEqual(['ben', 'dan', 'carl'])
  })

  test('makes who is wanted by others rank higher, at once', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, bea: ANNA, cleo: ANNA, ...men('ben', 'carl', 'dan') })
    const before = await aMatch(world, { user_id: 'anna', domain: 'dating', mutual: false })

    await feedback(world, [
      outcome('bea', 'ben', 'rejected'),
      outcome('cleo', 'ben', 'rejected'),
      outcome('bea', 'dan', 'accepted'),
      outcome('cleo', 'dan', 'converted'),
    ])
    const after = await aMatch(world, { user_id: 'anna', domain: 'dating', mutual: false })
    const levelled = await aMatch(world, { user_id: 'anna', domain: 'dating', mutual: false, balance: 1 })

    expect(before.matches.some((match) => 'chances' in match)).toBe(false)
    expect(idsOf(after).filter((id) => id.length === 3 && id !== 'bea')).toEqual(['dan', 'ben'])
    const [dan, ben] = ['dan', 'ben'].map((id) => after.matches.find((match) => match.user_id === id)!)
    expect(dan!.chances!.seeker).toBeGreaterThan(ben!.chances!.seeker + 0.1)
    expect(dan!.score).toBe(dan!.chances!.seeker)
    expect(after.score_is).toBeUndefined()
    const gap = (answer: typeof after) => {
      const score = (id: string) => answer.matches.find((match) => match.user_id === id)!.score
      return score('dan') - score('ben')
    }
    expect(gap(levelled)).toBeLessThan(gap(after) / 2)
  })

  test('ranks by the chance that both decide in favour, where the domain is one in which both do', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, bea: ANNA, ...men('ben', 'carl') })

    await feedback(world, [outcome('bea', 'ben', 'accepted'), outcome('ben', 'bea', 'rejected')])
    const answer = await aMatch(world, { user_id: 'anna', domain: 'dating' })

    for (const { score, chances } of answer.matches) {
      expect(score).toBeCloseTo(chances!.seeker * chances!.candidate, 10)
    }
  })

  test("makes a reason of what the seeker's own decisions have in common, and of nobody else's", async () => {
    const world = await aWorld()
    const goal = (relationship_goal: string) => ({ ...MAN, relationship_goal, location: 'Oslo' })
    const [serious, casual] = [goal('serious'), goal('casual')]
    await people(world, { anna: ANNA, s1: serious, s2: serious, s3: serious, s4: serious, s5: serious })
    await people(world, { c1: casual, c2: casual, c3: casual, ben: serious, carl: casual })
    const explained = async () => {
      const { matches } = await aMatch(world, { user_id: 'anna', domain: 'dating', explain: true })
      return Object.fromEntries(
        matches.map(({ user_id, evidence }) => [user_id, evidence?.filter(({ outcomes }) => outcomes)]),
      )
    }

    await feedback(world, [
      ...['s1', 's2', 's3', 'c3'].map((id) => outcome('anna', id, 'accepted')),
      ...['s4', 'c1', 'c2'].map((id) => outcome('anna', id, 'rejected')),
      outcome('anna', 's5', 'expired'),
    ])
    const before = await explained()
    await feedback(world, [outcome('ben', 'anna', 'rejected'), outcome('s1', 'anna', 'rejected')])
    const after = await explained()

    expect(before).toEqual({
      ben: [
        {
          reason: 'accepted 3 of 4 with relationship_goal: serious',
          seeker: {},
          candidate: { relationship_goal: 'serious' },
          outcomes: { decided: 4, positive: 3 },
        },
      ],
      carl: [],
    })
    expect(after).toEqual(before)
  })

  test('that comes twice, out of order or in parts leaves the same rows and counters', async () => {
    const items = [
      outcome('anna', 'ben', 'rejected', { occurred_at: '2026-11-01T10:00:00Z' }),
      outcome('anna', 'ben', 'accepted', { occurred_at: '2026-11-02T10:00:00Z', weight: 2.5 }),
      outcome('anna', 'ben', 'expired', { occurred_at: '2026-10-01T10:00:00Z' }),
      outcome('anna', 'carl', 'converted', { match_id: 'm1' }),
      outcome('anna', 'dan', 'expired'),
      outcome('bea', 'ben', 'rejected', { weight: 0.3 }),
      outcome('bea', 'dan', 'accepted'),
      outcome('ben', 'anna', 'accepted'),
    ]
    const users = { anna: ANNA, bea: ANNA, ...men('ben', 'carl', 'dan') }
    const [once, twice, parts] = [await aWorld(), await aWorld(), await aWorld()]
    for (const world of [once, twice, parts]) await people(world, users)

    await feedback(once, items)
    await feedback(twice, items)
    const again = await feedback(twice, items)
    for (const item of items.toReversed()) await feedback(parts, [item])

    expect(again.body).toEqual({ accepted: 8, triplets_generated: 0, triplets_pending_train: 4 })
    expect(await stored(twice)).toEqual(await stored(once))
    expect(await stored(parts)).toEqual(await stored(once))
    expect((await stored(once)).outcomes).toHaveLength(6)
    expect((await stored(once)).learning).toMatchObject([{ domain: 'dating', triplets: '4', pending: '4' }])
  })

  test('answers the same key once, and other items under it not at all', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, ...men('ben', 'carl') })
    const key = { 'Idempotency-Key': 'once' }

    const first = await feedback(
      world,
      [outcome('anna', 'ben', 'accepted'), outcome('anna', 'nobody', 'accepted')],
      key,
    )
    const again = await feedback(
      world,
      [outcome('anna', 'ben', 'accepted'), outcome('anna', 'nobody', 'accepted')],
      key,
    )
    const other = await feedback(world, [outcome('anna', 'carl', 'accepted')], key)

    expect(first.body.rejected).toEqual([
      { index: 1, code: 'not_found', message: 'items.1.candidate_id: there is no such user in the domain.' },
    ])
    expect(again.body).toEqual(first.body)
    expect(again.headers.get('Idempotent-Replayed')).toBe('true')
    expect(other.status).toBe(422)
    expect((await stored(world)).outcomes).toHaveLength(1)
  })

  test('rejects an item alone, and says which and why', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, ...men('ben') })
    const ahead = new Date(Date.now() + 48 * 3_600_000).toISOString()

    const { body } = await feedback(world, [
      outcome('anna', 'ben', 'accepted'),
      outcome('anna', 'anna', 'accepted'),
      outcome('anna', 'ben', 'liked'),
      outcome('anna', 'ben', 'accepted', { weight: 0 }),
      outcome('anna', 'ben', 'accepted', { occurred_at: ahead }),
      outcome('zoe', 'ben', 'accepted'),
      outcome('anna', 'ben', 'accepted', { wieght: 1 }),
    ])

    expect(body.accepted).toBe(1)
    expect(body.rejected!.map(({ index, code, message }) => [index, code, message])).toEqual([
      [1, 'invalid_request', 'items.1.candidate_id: expected another user than the seeker, got the seeker.'],
      [
        2,
        'invalid_request',
        'items.2.outcome: expected one of converted, accepted, expired, rejected, got "liked".',
      ],
      [3, 'invalid_request', 'items.3.weight: expected a number above 0, at most 100, got 0.'],
      [4, 'invalid_request', expect.stringContaining('items.4.occurred_at: expected an instant')],
      [5, 'not_found', 'items.5.seeker_id: there is no such user.'],
      [6, 'invalid_request', "Unknown field 'wieght': did you mean 'weight'?"],
    ])
  })

  test.each([
    [{ items: [] }, "Field 'domain' is required."],
    [{ domain: 'dating', items: [] }, 'items: expected an array of 1 to 1000 items'],
    [{ domain: 'datin', items: [outcome('a', 'b', 'accepted')] }, 'domain: expected one of'],
  ])('that is malformed as a whole changes nothing: %j', async (body, message) => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/feedback', { body: JSON.stringify(body) })

    expect(response.status).toBe(400)
    expect(((await response.json()) as { error: { message: string } }).error.message).toContain(message)
  })

  test('of a thousand items is one call to the database', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, ...men(...Array.from({ length: 40 }, (_, i) => `m${i}`)) })
    const items = Array.from({ length: 1_000 }, (_, i) =>
      outcome(
        i % 2 ? 'anna' : `m${i % 40}`,
        i % 2 ? `m${i % 40}` : `m${(i + 7) % 40}`,
        i % 3 ? 'accepted' : 'rejected',
        {
          occurred_at: new Date(Date.UTC(2026, 9, 1, 0, 0, i)).toISOString(),
        },
      ),
    )

    const calls = await world.calls(async () => {
      expect((await feedback(world, items)).body.accepted).toBe(1_000)
    })

    expect(calls).toBe(1)
  })

  test('erasing a user takes every outcome that names them, and what it counted', async () => {
    const [with_, without] = [await aWorld(), await aWorld()]
    const users = { anna: ANNA, bea: ANNA, ...men('ben', 'carl') }
    await people(with_, users)
    await people(without, users)
    const others = [outcome('bea', 'carl', 'accepted'), outcome('anna', 'carl', 'rejected')]
    await feedback(without, others)
    await feedback(with_, [
      ...others,
      outcome('anna', 'ben', 'accepted'),
      outcome('bea', 'ben', 'rejected'),
      outcome('ben', 'anna', 'converted'),
    ])

    const response = await with_.call('DELETE', '/v1/users/ben?domain=dating')
    const { erased } = (await response.json()) as { erased: { outcomes: number } }

    expect(erased.outcomes).toBe(3)
    await without.call('DELETE', '/v1/users/ben?domain=dating')
    const counted = ({ standings, ...rest }: Awaited<ReturnType<typeof stored>>) => ({
      ...rest,
      standings: standings.filter((row) =>
        Object.values(row).some((value) => value !== '0' && !/^[a-z]+$/.test(value)),
      ),
    })
    expect(counted(await stored(with_))).toEqual(counted(await stored(without)))
  })

  test('is in the export of who decided, and as a count in that of who was decided on', async () => {
    const world = await aWorld()
    await people(world, { anna: ANNA, bea: ANNA, ...men('ben') })
    await feedback(world, [
      outcome('anna', 'ben', 'accepted', { match_id: 'm1' }),
      outcome('bea', 'ben', 'rejected'),
    ])
    const exported = async (id: string) =>
      ((await (await world.call('GET', `/v1/users/${id}/export`)).json()) as UserExport).domains.dating!
        .outcomes

    expect(await exported('anna')).toEqual({
      given: [
        {
          domain: 'dating',
          candidate_id: 'ben',
          outcome: 'accepted',
          weight: 1,
          occurred_at: '2026-11-01T10:00:00.000Z',
          match_id: 'm1',
        },
      ],
      received: {},
    })
    expect(await exported('ben')).toEqual({ given: [], received: { accepted: 1, rejected: 1 } })
  })

  test('is nothing to another tenant', async () => {
    const [mine, theirs] = [await aWorld(), await aWorld()]
    await people(mine, { anna: ANNA, ...men('ben') })
    await people(theirs, { anna: ANNA, ...men('ben') })

    await feedback(mine, [outcome('anna', 'ben', 'accepted')])

    expect(await stored(theirs)).toEqual({ outcomes: [], standings: [], learning: [] })
    expect(idsOf(await aMatch(theirs, { user_id: 'anna', domain: 'dating' }))).toEqual(['ben'])
  })
})

/** A crowd of which women want men who share their religion, or whom they like by chance. */
async function aCrowd(world: World, wants: (i: number, j: number) => boolean, size = 24) {
  const religion = (i: number) => ['catholic', 'hindu'][i % 2]!
  const women = Array.from({ length: size }, (_, i) => [`w${i}`, { ...ANNA, religion: religion(i) }])
  const others = Array.from({ length: size }, (_, j) => [`m${j}`, { ...MAN, religion: religion(j) }])
  await people(world, Object.fromEntries([...women, ...others]))
  const items = Array.from({ length: size * size }, (_, k) => {
    const [i, j] = [k % size, (Math.floor(k / size) + k) % size]
    return outcome(`w${i}`, `m${j}`, wants(i, j) ? 'accepted' : 'rejected', {
      occurred_at: new Date(Date.UTC(2026, 9, 1, 0, k)).toISOString(),
    })
  })
  for (let at = 0; at < items.length; at += 500) await feedback(world, items.slice(at, at + 500))
}

async function runAll(world: World): Promise<void> {
  for (let step = world.steps.shift(); step; step = world.steps.shift()) {
    const next = await trainStep(world.deps, step)
    if (next) world.steps.push(next)
  }
}

async function theRun(world: World): Promise<TrainRun> {
  const response = await world.call('POST', '/v1/train', {
    body: JSON.stringify({ domain: 'dating', force: true }),
  })
  const { run_id } = (await response.json()) as TrainAnswer
  await runAll(world)
  return (await (await world.call('GET', `/v1/train/${run_id}`)).json()) as TrainRun
}

const random = (i: number, j: number) => {
  let state = (Math.imul(i * 64 + j + 1, 0x9e3779b1) ^ 0x5bd1e995) >>> 0
  for (let turn = 0; turn < 4; turn++) state = Math.imul(state ^ (state >>> 15), 0x85ebca6b) >>> 0
  return (state >>> 16) % 2 === 0
}

describe('training', () => {
  test('puts a model in force that is better, and another call goes back', async () => {
    const world = await aWorld({
      training: { budget: 1e9, enqueue: async (steps) => void world.steps.push(...steps) },
    })
    await aCrowd(world, (i, j) => (i % 2 === j % 2) !== (i * j) % 11 > 8)

    const run = await theRun(world)
    const matched = await aMatch(world, { user_id: 'w0', domain: 'dating', include_decided: true })
    const admin = await aKey({ tenant: await nameOf(world), scopes: ['admin', 'match'] })
    const back = await world.call('POST', '/v1/models/dating.lm.2026-05-01/activate', { key: admin })
    const after = await aMatch(world, { user_id: 'w0', domain: 'dating', include_decided: true })
    const models = (await (await world.call('GET', '/v1/models?domain=dating')).json()) as {
      data: ModelEntry[]
    }

    expect(run).toMatchObject({ status: 'deployed', outcomes: 576, outcomes_seen: 576, error: null })
    expect(run.version).toMatch(/^u_[0-9a-f]{8}\.dating\.\d{4}-\d\d-\d\d$/)
    expect(run.report!.gain.auc.low).toBeGreaterThan(0)
    expect(run.report!.trained.auc.value).toBeGreaterThan(run.report!.in_force.auc.value)
    expect(run.report!.weights.slice(0, 3).map(({ feature }) => feature)).toContain('same:religion')
    expect(matched.score_is).toBe('probability')
    expect(matched.models_used.cross_encoder).toMatchObject({ tier: 'tenant', version: run.version })
    expect(matched.matches.slice(0, 5).every(({ user_id }) => Number(user_id.slice(1)) % 2 === 0)).toBe(true)
    expect(back.status).toBe(200)
    expect(after.score_is).toBeUndefined()
    expect(models.data.map(({ version, in_force }) => [version, in_force])).toEqual([
      [run.version, false],
      ['dating.lm.2026-05-01', true],
    ])
  })

  test('does not overrule a model that was put in force while it was under way', async () => {
    const world = await aWorld({
      training: { budget: 1e9, enqueue: async (steps) => void world.steps.push(...steps) },
    })
    await aCrowd(world, (i, j) => (i % 2 === j % 2) !== (i * j) % 11 > 8, 14)
    const first = await theRun(world)
    const admin = await aKey({ tenant: await nameOf(world), scopes: ['admin', 'match'] })
    const activate = (version: string | null) =>
      world.call('POST', `/v1/models/${version}/activate`, { key: admin })
    await activate('dating.lm.2026-05-01')
    const asked = await world.call('POST', '/v1/train', { body: '{"domain":"dating","force":true}' })
    const { run_id } = (await asked.json()) as TrainAnswer
    for (let steps = 0; steps < 8; steps++) {
      const next = await trainStep(world.deps, world.steps.shift()!)
      world.steps.push(next!)
    }

    await activate(first.version)
    await runAll(world)

    const run = (await (await world.call('GET', `/v1/train/${run_id}`)).json()) as TrainRun
    const matched = await aMatch(world, { user_id: 'w0', domain: 'dating', include_decided: true })
    expect(first.status).toBe('deployed')
    expect([run.status, run.report?.reason]).toEqual([
      'refused',
      'Another model was put in force meanwhile, which the new one was not compared with.',
    ])
    expect(matched.models_used.cross_encoder).toMatchObject({ tier: 'tenant', version: first.version })
  })

  test('refuses a model of outcomes that mean nothing', async () => {
    const world = await aWorld({
      training: { budget: 1e9, enqueue: async (steps) => void world.steps.push(...steps) },
    })
    await aCrowd(world, random)

    const run = await theRun(world)

    expect(run.status).toBe('refused')
    expect(run.report!.reason).toContain('Not surely better')
    expect(
      (await aMatch(world, { user_id: 'w0', domain: 'dating', include_decided: true })).score_is,
    ).toBeUndefined()
  })

  test('starts by itself at the budget, one run at a time, and below it says how far off it is', async () => {
    const world = await aWorld({
      training: { budget: 3, enqueue: async (steps) => void world.steps.push(...steps) },
    })
    await people(world, { anna: ANNA, ...men('ben', 'carl', 'dan', 'eric') })
    const train = async () =>
      (await (
        await world.call('POST', '/v1/train', { body: JSON.stringify({ domain: 'dating' }) })
      ).json()) as TrainAnswer

    const none = await train()
    await feedback(world, [outcome('anna', 'ben', 'accepted'), outcome('anna', 'carl', 'rejected')])
    const below = await train()
    await feedback(world, [outcome('anna', 'dan', 'accepted'), outcome('anna', 'eric', 'rejected')])
    const queued = await train()
    const sent = [...world.steps]
    await runAll(world)
    const after = await train()

    expect(none).toMatchObject({ status: 'skipped', triplets_pending_train: 0 })
    expect(below).toMatchObject({
      status: 'skipped',
      reason: '1 triplets are pending; 3 start a run, or "force": true.',
    })
    expect(sent).toHaveLength(1)
    expect(queued).toEqual({
      domain: 'dating',
      status: 'queued',
      run_id: expect.stringMatching(/^tr_\d{4}_\d\d_\d\d_001$/),
      triplets_used: 4,
      estimated_completion_minutes: 1,
    })
    expect(after).toMatchObject({ status: 'skipped', triplets_pending_train: 0 })
  })

  test('is the same model whatever comes twice, late or is lost', async () => {
    const worlds = [await aWorld(), await aWorld()]
    const runs: TrainRun[] = []
    for (const [n, world] of worlds.entries()) {
      world.deps.training = { budget: 1e9, enqueue: async (steps) => void world.steps.push(...steps) }
      await aCrowd(world, (i, j) => i % 2 === j % 2, 12)
      if (n === 0) {
        runs.push(await theRun(world))
        continue
      }
      await world.call('POST', '/v1/train', { body: JSON.stringify({ domain: 'dating', force: true }) })
      for (let step = world.steps.shift(); step; step = world.steps.shift()) {
        const next = await trainStep(world.deps, step)
        expect(await trainStep(world.deps, step)).toBeUndefined()
        if (next) world.steps.push(next)
      }
      const [{ run_id }] =
        (await owner`select run_id from train_runs where tenant_id = ${await tenantOf(world)}`) as [
          { run_id: string },
        ]
      runs.push((await (await world.call('GET', `/v1/train/${run_id}`)).json()) as TrainRun)
    }

    expect(runs[1]!.report).toEqual(runs[0]!.report)
    expect(runs[1]!.status).toBe(runs[0]!.status)
  })

  test('a match with a model is two calls to the database', async () => {
    const world = await aWorld()
    world.deps.training = { budget: 1e9, enqueue: async (steps) => void world.steps.push(...steps) }
    await aCrowd(world, (i, j) => i % 2 === j % 2, 12)
    await theRun(world)

    const calls = await world.calls(() => aMatch(world, { user_id: 'w0', domain: 'dating' }))

    expect(calls).toBe(2)
  })

  test('is only for who may: another tenant’s run and model are not there, and going back needs admin', async () => {
    const [world, other] = [await aWorld(), await aWorld()]
    await people(world, { anna: ANNA, ...men('ben', 'carl') })
    await feedback(world, [outcome('anna', 'ben', 'accepted'), outcome('anna', 'carl', 'rejected')])
    const run = await theRun(world)

    const theirs = await other.call('GET', `/v1/train/${run.run_id}`)
    const back = await world.call('POST', `/v1/models/${run.version}/activate`)

    expect([theirs.status, back.status]).toEqual([404, 403])
  })
})

async function nameOf(world: World): Promise<string> {
  const [row] = await owner`select name from tenants where tenant_id = ${await tenantOf(world)}`
  return String(row?.name)
}
