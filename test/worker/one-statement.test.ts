import { neonConfig } from '@neondatabase/serverless'
import { afterEach, expect, test } from 'vitest'
import { aWorld, owner, REFERENCE } from './world.ts'

const { fetchFunction } = neonConfig

afterEach(() => {
  neonConfig.fetchFunction = fetchFunction
})

/** The bodies that are sent to the database from now on: `query` of a single statement, `queries` of a transaction. */
function watch(): { query?: string; queries?: object[] }[] {
  const sent: object[] = []
  neonConfig.fetchFunction = (input: RequestInfo, init: RequestInit) => {
    sent.push(JSON.parse(String(init.body)))
    return fetchFunction(input, init)
  }
  return sent
}

test('a plain request is one statement, without a transaction around it', async () => {
  const world = await aWorld()
  await world.upsert(REFERENCE)
  const sent = watch()

  await world.upsert({ ...REFERENCE, fields: { age: 33 } })

  expect(sent.map(({ query }) => query?.replace(/\(.*/, ''))).toEqual(['select request_upsert'])
})

test('a keyed or conditional request is a transaction', async () => {
  const world = await aWorld()
  const sent = watch()

  await world.upsert(REFERENCE, { 'Idempotency-Key': 'a key' })
  await world.upsert(REFERENCE, { 'If-Match': '*' })

  expect(sent.map(({ queries }) => queries?.length)).toEqual([3, 3])
})

test('a statement of the app role ends after five seconds, and waits two for a lock', async () => {
  const [role] = await owner`select rolconfig from pg_roles where rolname = 'kith_app'`

  expect(role?.rolconfig).toEqual(['statement_timeout=5s', 'lock_timeout=2s'])
})
