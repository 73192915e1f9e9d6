import { describe, expect, test } from 'vitest'
import type { ModelEntry, TrainAnswer, TrainRun } from '../../shared/training.ts'
import { trainStep } from '../../worker/train/step.ts'
import { aCrowd, feedback, men, nameOf, outcome, random, runAll, tenantOf, theRun } from './learning-world.ts'
import { ANNA, aMatch, people } from './matching.ts'
import { aKey, aWorld, owner } from './world.ts'

describe('training', () => {
  test('deploys a better model, and another call reverts it', async () => {
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

  test('does not override a model that was deployed during the run', async () => {
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

  test('refuses a model of random outcomes', async () => {
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

  test('yields the same model whatever is repeated, late or lost', async () => {
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
