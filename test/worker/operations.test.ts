import { createExecutionContext, createMessageBatch, getQueueResult } from 'cloudflare:test'
import { expect, test } from 'vitest'
import { apiKeyId } from '../../shared/api-key.ts'
import { AppError } from '../../shared/errors.ts'
import { consume } from '../../worker/queue.ts'
import { aWorld, REFERENCE, type World } from './world.ts'

const lines = (world: World, event: string) =>
  world.logged.map((line) => JSON.parse(line)).filter((line) => line.event === event)

test('a request logs one line: key, route, status, duration; no user data, no path', async () => {
  const world = await aWorld()
  const headers = { 'X-Request-Id': 'r-1' }

  await world.upsert({ ...REFERENCE, user_id: 'u_canary' }, headers)
  await world.call('GET', '/v1/users/u_canary?domain=nowhere', { headers })
  await world.call('GET', '/v1/users/u_canary', { headers, key: null })
  await world.call('GET', '/nowhere/u_canary', { headers })

  const keyId = apiKeyId(world.key)
  const ms = expect.any(Number)
  const call = { level: 'info', event: 'request', requestId: 'r-1', ms }
  expect(world.logged.map((line) => JSON.parse(line))).toEqual([
    { ...call, method: 'POST', route: '/v1/users', status: 200, keyId },
    { ...call, method: 'GET', route: '/v1/users/{user_id}', status: 400, keyId },
    { ...call, method: 'GET', route: '/v1/users/{user_id}', status: 401 },
    { ...call, method: 'GET', route: 'none', status: 404 },
  ])
  expect(world.logged.join()).not.toMatch(/u_canary|NYC/)
  expect(world.logged.join()).not.toContain(world.key)
})

test('a call that failed says so in its one line', async () => {
  const world = await aWorld()
  const down = new AppError('unavailable', 'The database did not answer.', { cause: new TypeError('canary') })
  const refuse = () => Promise.reject(down)
  world.deps.db = { ...world.deps.db, request: refuse, requestOne: refuse }

  await world.call('GET', '/v1/users/u_alice')

  expect(lines(world, 'request')).toMatchObject([
    { level: 'warn', status: 503, error: 'AppError unavailable', cause: 'TypeError' },
  ])
  expect(world.logged).toHaveLength(1)
  expect(world.logged.join()).not.toContain('canary')
})

test('a batch logs one line, with the fate of its messages', async () => {
  const world = await aWorld()
  await world.upsert(REFERENCE)
  const [job] = world.sent
  const message = { timestamp: new Date(), attempts: 1 }
  const batch = createMessageBatch('kith-enrich', [
    { ...message, id: 'm0', body: job as never },
    { ...message, id: 'm1', body: { user: 'x' } as never },
  ])
  const { db } = world.deps

  await consume(world.deps, batch)
  world.deps.db = { ...db, background: () => Promise.reject(new AppError('unavailable', 'down')) }
  await consume(world.deps, createMessageBatch('kith-enrich', [{ ...message, id: 'm2', body: job as never }]))

  const line = { level: 'info', event: 'batch', queue: 'kith-enrich', ms: expect.any(Number) }
  expect((await getQueueResult(batch, createExecutionContext())).explicitAcks).toEqual(['m0', 'm1'])
  expect(lines(world, 'batch')).toEqual([
    { ...line, messages: 2, acked: 2, retried: 0 },
    { ...line, messages: 1, acked: 0, retried: 1 },
  ])
})

test('readiness says how long work is overdue, and asks the database once a second at most', async () => {
  let nowMs = Date.now() + 10_000
  const world = await aWorld({ now: () => new Date(nowMs) })
  const ask = async () => {
    const response = await world.call('GET', '/readyz', { key: null })
    return [response.status, await response.json(), response.headers.get('Retry-After')]
  }

  const first = await world.calls(ask)
  const again = await world.calls(() => Promise.all([ask(), ask(), ask()]))
  const { db } = world.deps
  world.deps.db = { ...db, background: () => Promise.reject(new AppError('unavailable', 'down')) }
  const cached = await ask()
  nowMs += 1_000
  const down = await ask()
  world.deps.db = { ...db, background: async () => [[{ seconds: 90.4 }]] }
  nowMs += 1_000
  const late = await ask()

  expect([first, again]).toEqual([1, 0])
  expect(cached).toEqual([200, { status: 'ready', oldest_due_seconds: expect.any(Number) }, null])
  expect(down).toEqual([
    503,
    { error: { code: 'unavailable', message: 'The database did not answer.' } },
    '1',
  ])
  expect(late).toEqual([200, { status: 'ready', oldest_due_seconds: 90 }, null])
})
