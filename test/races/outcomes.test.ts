import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { erasing, keyed, onePair } from './feedback.ts'
import type { Guard } from './guards.ts'
import { type RealPostgres, startPostgres } from './postgres.ts'
import { openService } from './service.ts'
import { activating, oneRun, steps } from './training.ts'

let postgres: RealPostgres | undefined

beforeAll(async () => {
  postgres = await startPostgres()
  if (!postgres) console.warn('SKIPPED: races need a Postgres of many connections, and there is none.')
})
afterAll(() => postgres?.stop())

async function service(context: TestContext, ...without: Guard[]) {
  if (!postgres) return context.skip('no Postgres on this machine')
  const opened = await openService(postgres, new Set(without))
  context.onTestFinished(() => opened.close())
  return opened
}

describe('outcomes on a Postgres of many connections', () => {
  const PAIR = { rounds: 4, rivals: 16 }
  test('that arrive concurrently leave the latest of each pair, and matching counters', async (context) => {
    const opened = await service(context)

    expect(await onePair(opened, PAIR)).toEqual({ answers: { 200: 128 }, stale: 0, violations: 0 })
  })

  test('without the lock the counters are wrong: the test above can fail', async (context) => {
    const opened = await service(context, 'lock')

    expect((await onePair(opened, PAIR)).violations).toBeGreaterThan(0)
  })

  test('without the check of the instant an older one wins: the test above can fail', async (context) => {
    const opened = await service(context, 'latest')

    expect((await onePair(opened, PAIR)).stale).toBeGreaterThan(0)
  })

  test('concurrent with an erasure leave no counts of the erased user, and the receipt is right', async (context) => {
    const opened = await service(context)

    expect(await erasing(opened, { rounds: 8 })).toEqual({
      answers: { 200: 32, 404: 8 },
      untrue: 0,
      violations: 0,
    })
  })

  test.for(['lock', 'forget'] as const)(
    'without the %s what the erased had counted stays: the test above can fail',
    async (guard, context) => {
      const opened = await service(context, guard)

      expect((await erasing(opened, { rounds: 8 })).violations).toBeGreaterThan(0)
    },
  )

  test('under one key are stored once, whatever came since', async (context) => {
    const opened = await service(context)

    expect(await keyed(opened, { rounds: 4, twins: 8 })).toEqual({
      answers: { 200: 68 },
      answeredTwice: 0,
      undone: 0,
      violations: 0,
    })
  })

  test('without the key a repeated call undoes what came since: the test above can fail', async (context) => {
    const opened = await service(context, 'key')

    const { answeredTwice, undone } = await keyed(opened, { rounds: 4, twins: 8 })

    expect(answeredTwice).toBeGreaterThan(0)
    expect(undone).toBe(4)
  })
})

describe('training on a Postgres of many connections', () => {
  test('of concurrent calls for a run one starts it, and all get it as the answer', async (context) => {
    const opened = await service(context)

    expect(await oneRun(opened, { rounds: 4, callers: 12 })).toEqual({
      answers: { 200: 48 },
      runs: 4,
      different: 0,
      violations: 0,
    })
  })

  test('without the lock they are not: the test above can fail', async (context) => {
    const opened = await service(context, 'lock')

    expect((await oneRun(opened, { rounds: 4, callers: 12 })).answers).not.toEqual({ 200: 48 })
  })

  test('a concurrently repeated step is done once, and the model is the same', async (context) => {
    const opened = await service(context)

    expect(await steps(opened, { rounds: 4, twins: 4 })).toEqual({ takenTwice: 0, other: 0, violations: 0 })
  })

  test('without the check of the step the model differs: the test above can fail', async (context) => {
    const opened = await service(context, 'step')

    const { takenTwice, other } = await steps(opened, { rounds: 4, twins: 4 })

    expect(takenTwice).toBeGreaterThan(0)
    expect(other).toBe(2)
  })

  test('a model that is put in force while a run ends is not overruled by one that was compared with another', async (context) => {
    const opened = await service(context)

    const { answers, overruled } = await activating(opened, { rounds: 12 })

    expect([answers, overruled]).toEqual([{ 200: 12 }, 0])
  })

  test('without that comparison it is: the test above can fail', async (context) => {
    const opened = await service(context, 'overtaken')

    expect((await activating(opened, { rounds: 24 })).overruled).toBeGreaterThan(0)
  })
})
