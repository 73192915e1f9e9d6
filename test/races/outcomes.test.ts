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
  test('of those that come at once the latest of each pair stands, and all that is counted is what they say', async (context) => {
    const opened = await service(context)

    expect(await onePair(opened, PAIR)).toEqual({ answers: { 200: 128 }, stale: 0, violations: 0 })
  })

  test('without the lock what is counted is not: the test above can fail', async (context) => {
    const opened = await service(context, 'lock')

    expect((await onePair(opened, PAIR)).violations).toBeGreaterThan(0)
  })

  test('without the rule of the latest an older one stands: the test above can fail', async (context) => {
    const opened = await service(context, 'latest')

    expect((await onePair(opened, PAIR)).stale).toBeGreaterThan(0)
  })

  test('beside the erasure of one of a pair leave nothing that counts them, and the receipt is true', async (context) => {
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

  test('under one key are taken once, whatever was said since', async (context) => {
    const opened = await service(context)

    expect(await keyed(opened, { rounds: 4, twins: 8 })).toEqual({
      answers: { 200: 68 },
      answeredTwice: 0,
      undone: 0,
      violations: 0,
    })
  })

  test('without the key a repeated call undoes what was said since: the test above can fail', async (context) => {
    const opened = await service(context, 'key')

    const { answeredTwice, undone } = await keyed(opened, { rounds: 4, twins: 8 })

    expect(answeredTwice).toBeGreaterThan(0)
    expect(undone).toBe(4)
  })
})

describe('training on a Postgres of many connections', () => {
  test('of calls for a run at once one starts it, and all are answered with it', async (context) => {
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

  test('a step that several do at once is done once, and the model is the one that it would have been', async (context) => {
    const opened = await service(context)

    expect(await steps(opened, { rounds: 4, twins: 4 })).toEqual({ takenTwice: 0, other: 0, violations: 0 })
  })

  test('without the check of the step it is another model: the test above can fail', async (context) => {
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
