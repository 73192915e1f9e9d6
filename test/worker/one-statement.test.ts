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

const MATCH = { user_id: REFERENCE.user_id, domain: 'dating' }
const APPEND = { ...MATCH, content: 'I sail.' }

test.each<[statements: string[], method: string, path: string, body?: object]>([
  [['request_upsert'], 'POST', '/v1/users', { ...REFERENCE, fields: { age: 33 } }],
  [['request_records'], 'GET', '/v1/users/u_alice'],
  [['request_append'], 'POST', '/v1/context', APPEND],
  [['request_seeker', 'a transaction'], 'POST', '/v1/match', MATCH],
])('without a transaction around it: %j', async (statements, method, path, body) => {
  const world = await aWorld()
  await world.upsert(REFERENCE)
  await world.deliver()
  const sent = watch()

  const headers = { Prefer: 'respond-async' }
  const { status } = await world.call(method, path, { headers, ...(body && { body: JSON.stringify(body) }) })

  expect(status).toBe(200)
  const names = sent.map(({ query }) => /select (\w+)\(/.exec(query ?? '')?.[1] ?? 'a transaction')
  expect(names).toEqual(statements)
})

test('a keyed or conditional request is a transaction', async () => {
  const world = await aWorld()
  const sent = watch()

  await world.upsert(REFERENCE, { 'Idempotency-Key': 'a key' })
  await world.upsert(REFERENCE, { 'If-Match': '*' })
  const headers = { Prefer: 'respond-async', 'Idempotency-Key': 'another' }
  await world.call('POST', '/v1/context', { headers, body: JSON.stringify(APPEND) })

  expect(sent.map(({ queries }) => queries?.length)).toEqual([3, 3, 3])
})

test('a statement of the app role ends after five seconds, and waits two for a lock', async () => {
  const [role] = await owner`select rolconfig from pg_roles where rolname = 'kith_app'`

  expect(role?.rolconfig).toEqual(['statement_timeout=5s', 'lock_timeout=2s'])
})
