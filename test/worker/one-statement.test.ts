import { neonConfig } from '@neondatabase/serverless'
import { afterEach, expect, test } from 'vitest'
import { hashApiKey } from '../../shared/api-key.ts'
import { hex } from '../../shared/hash.ts'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import type { Guarded } from '../../worker/store/keyed.ts'
import { findUser, putUser } from '../../worker/store/users.ts'
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

test('a plain upsert brings back the record that a read finds, new, the same again and changed', async () => {
  const world = await aWorld()
  const { db } = world.deps
  const caller = { keyHash: hex(await hashApiKey(world.key)), scope: 'users:write' as const }
  const text = { contextId: 'ctx_one', content: 'I love chess.' }
  const said = { userId: 'u', domain: 'dating', schemaVersion: 'dating.v3', memory: undefined }
  const put = async (fields: object, guarded: Guarded) => {
    const { reply, wrote } = await putUser(
      db,
      caller,
      { ...said, fields: { ...fields }, text },
      guarded,
      undefined,
    )
    const [found] = await findUser(db, { ...caller, scope: 'users:read' }, 'u', 'dating', SHORT)
    expect(reply.record).toEqual(found?.snapshot)
    return [wrote, reply.record.texts.map(({ contextId }) => contextId), reply.record.heads.length]
  }

  const made = await put({ age: 32 }, PLAIN)
  const again = await put({ age: 32 }, PLAIN)
  await world.call('POST', '/v1/context', {
    body: JSON.stringify({ ...MATCH, user_id: 'u', content: 'I sail.' }),
  })
  await enrichRecords(world.deps, [await recordOf('ctx_one')])
  const changed = await put({ age: 33 }, PLAIN)

  expect([made, again]).toEqual([
    [true, ['ctx_one'], 0],
    [false, ['ctx_one'], 0],
  ])
  expect([changed[0], changed[2]]).toEqual([true, 1])
})

const SHORT = { history: false, vectors: false }
const PLAIN: Guarded = { precondition: { match: undefined, absent: false }, idempotency: undefined }

async function recordOf(contextId: string): Promise<number> {
  const [row] = await owner`select record_id from contexts where context_id = ${contextId}`
  return Number(row?.record_id)
}

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
