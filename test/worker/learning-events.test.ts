import { beforeEach, describe, expect, test } from 'vitest'
import type { FeedbackAnswer } from '../../shared/outcome.ts'
import type { TrainAnswer, TrainRun } from '../../shared/training.ts'
import { consumeSteps } from '../../worker/queue.ts'
import { aHookedWorld, type HookedWorld, verified } from './hooked-world.ts'
import { owner } from './world.ts'

// The sweeper sees every tenant's messages.
beforeEach(async () => {
  await owner`delete from webhook_endpoints`
})

/** A world in which Anna has wanted Ben and not Carl, with a run under way. */
async function aWorldInTraining() {
  const world = await aHookedWorld()
  const { secret } = await world.register({
    events: ['training.deployed', 'training.refused', 'training.failed'],
  })
  for (const user_id of ['anna', 'ben', 'carl']) {
    await world.call('POST', '/v1/users', { user_id, domain: 'dating', fields: { age: 30 } })
  }
  const of = (candidate_id: string, outcome: string) => ({ seeker_id: 'anna', candidate_id, outcome })
  const items = [of('ben', 'accepted'), of('carl', 'rejected')]
  await world.call<FeedbackAnswer>('POST', '/v1/feedback', { domain: 'dating', items })
  const { body } = await train(world)
  return { world, secret, runId: String(body.run_id) }
}

const train = (world: HookedWorld) =>
  world.call<TrainAnswer>('POST', '/v1/train', { domain: 'dating', force: true })
const theRun = async (world: HookedWorld, id: string) =>
  (await world.call<TrainRun>('GET', `/v1/train/${id}`)).body

/** Hands the steps that are due over as the queue does, which brings back what is not acknowledged, `times` at most. */
async function deliverSteps(world: HookedWorld, times: number): Promise<void> {
  for (let attempts = 1; attempts <= times && world.steps.length > 0; attempts++) {
    const messages = world.steps.splice(0).map((body, i) => ({
      id: String(i),
      timestamp: new Date(),
      body,
      attempts,
      ack: () => undefined,
      retry: () => void world.steps.push(body),
    }))
    await consumeSteps(world.deps, { queue: 'kith-train', messages } as Parameters<typeof consumeSteps>[1])
  }
}

describe('the end of a run', () => {
  test('reaches a webhook, with its result', async () => {
    const { world, secret, runId } = await aWorldInTraining()

    await deliverSteps(world, 10)
    await world.deliverMessages()

    const run = await theRun(world, runId)
    expect(run.status).toBe('refused')
    expect(world.received.map((message) => verified(secret, message))).toEqual([
      {
        type: 'training.refused',
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
        data: { run_id: runId, domain: 'dating', status: 'refused', version: run.version, error: null },
      },
    ])
  })

  test('comes after eight attempts that have failed, says so, and leaves what is pending to the next', async () => {
    const { world, secret, runId } = await aWorldInTraining()
    await owner`update train_runs set state = '{"fit": {}}' where run_id = ${runId} and status = 'queued'`

    await deliverSteps(world, 7)
    const before = await theRun(world, runId)
    await deliverSteps(world, 1)
    await world.deliverMessages()

    expect([before.status, before.error]).toEqual(['queued', null])
    expect(await theRun(world, runId)).toMatchObject({
      status: 'failed',
      version: null,
      error: { code: 'training_failed', message: 'Training was given up after 8 attempts.' },
    })
    expect(world.received.map((message) => verified(secret, message))).toMatchObject([
      {
        type: 'training.failed',
        data: { run_id: runId, status: 'failed', version: null, error: 'training_failed' },
      },
    ])
    const next = await train(world)
    expect(next.body).toMatchObject({ status: 'queued', triplets_used: 1 })
    expect(next.body.run_id).not.toBe(runId)
  })
})
