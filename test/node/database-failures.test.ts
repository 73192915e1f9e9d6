import { randomBytes } from 'node:crypto'
import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { putKey } from '../../dev/api-keys.ts'
import { type Fault, withFaults } from '../../dev/neon/faults.ts'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { createApiKey } from '../../shared/api-key.ts'
import { type Env, parseEnv } from '../../worker/env.ts'
import { app } from '../../worker/http/app.ts'
import { makeDeps } from '../../worker/wiring.ts'

const key = createApiKey('test', (count) => randomBytes(count))
let database: Database
let faults: Fault[] = []
/** Every call fails like this. */
let outage: Fault | undefined
let userId = ''
let made = 0

beforeAll(async () => {
  database = await startDatabase({
    port: 0,
    intercept: (execute) => withFaults(execute, () => outage ?? faults.shift()),
  })
  neonConfig.fetchEndpoint = `${database.url}/sql`
  const owner = neon('postgres://postgres@127.0.0.1/kith')
  await putKey(owner, { key, tenant: 'acme', scopes: ['users:read', 'users:write'] })
})
afterAll(() => database.close())

beforeEach(() => {
  faults = []
  outage = undefined
  userId = `u${made++}`
})

async function call(method: string, headers: Record<string, string> = {}, age = 31, endpoint = database.url) {
  const settings = parseEnv({
    DATABASE_URL: 'postgres://kith_app@127.0.0.1/kith',
    NEON_ENDPOINT: `${endpoint}/sql`,
    ENRICH: { sendBatch: async () => undefined },
  } as unknown as Env)
  const logged: string[] = []
  const deps = {
    ...makeDeps(settings, () => undefined),
    log: (...line: unknown[]) => void logged.push(JSON.stringify(line)),
  }
  const path = method === 'POST' ? '/v1/users' : `/v1/users/${userId}?domain=dating`
  const response = await app.fetch(
    new Request(`https://kith.test${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${key}`,
        ...(method === 'POST' && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(method === 'POST' && {
        body: JSON.stringify({ user_id: userId, domain: 'dating', fields: { age } }),
      }),
    }),
    deps,
  )
  return {
    status: response.status,
    retryAfter: response.headers.get('Retry-After'),
    body: await response.json(),
    logged,
  }
}

const stored = async () => {
  faults = []
  const { status, body } = (await call('GET')) as {
    status: number
    body: { revision: number; fields: { age: number } }
  }
  return status === 200 ? [body.revision, body.fields.age] : status
}

const UNKNOWN: [Fault, committed: boolean][] = [
  [{ kind: 'dropBefore' }, false],
  [{ kind: 'dropAfter' }, true],
  [{ kind: 'cut' }, true],
  [{ kind: 'noCode', afterCommit: false }, false],
  [{ kind: 'noCode', afterCommit: true }, true],
  [{ kind: 'status', status: 500 }, false],
  [{ kind: 'sqlState', code: '08P01' }, false],
]

test.each(UNKNOWN)('after %o a write is sent again and has one effect', async (fault) => {
  await call('POST', {}, 30)
  faults = [fault]

  const { status } = await call('POST')

  expect([status, await stored()]).toEqual([200, [2, 31]])
})

test.each(UNKNOWN)('after %o a keyed conditional write is sent again and has one effect', async (fault) => {
  await call('POST', {}, 30)
  faults = [fault]

  const { status } = await call('POST', { 'Idempotency-Key': `k ${userId}`, 'If-Match': '"1"' })

  expect([status, await stored()]).toEqual([200, [2, 31]])
})

test.each(UNKNOWN)(
  'after %o a conditional write without a key reports an unknown outcome',
  async (fault, committed) => {
    await call('POST', {}, 30)
    faults = [fault]

    const { status } = await call('POST', { 'If-Match': '"1"' })

    expect([status, await stored()]).toEqual([503, committed ? [2, 31] : [1, 30]])
  },
)

test.each(UNKNOWN)(
  'after %o an erasure reports an unknown outcome, never a missing user',
  async (fault, committed) => {
    await call('POST', {}, 30)
    faults = [fault]

    const { status } = await call('DELETE')

    expect([status, await stored()]).toEqual([503, committed ? 404 : [1, 30]])
  },
)

test('a call rolled back because of another transaction is always sent again', async () => {
  await call('POST', {}, 30)
  faults = [{ kind: 'sqlState', code: '40001' }]
  const written = await call('POST', { 'If-Match': '"1"' })
  faults = [{ kind: 'sqlState', code: '40P01' }]
  const erased = await call('DELETE')

  expect([written.status, erased.status]).toEqual([200, 200])
})

test.each(['53300', '57P03', '57014'])('a call with SQLSTATE %s is not repeated at once', async (code) => {
  faults = [{ kind: 'sqlState', code }]

  const { status, retryAfter } = await call('POST')

  expect([status, retryAfter, await stored()]).toEqual([503, '1', 404])
})

test.each<Fault>([
  { kind: 'status', status: 413 },
  { kind: 'status', status: 507 },
  { kind: 'sqlState', code: '22P02' },
])('%o is a bug: one 500, logged by its code alone', async (fault) => {
  faults = [fault]

  const { status, logged } = await call('POST')

  expect([status, logged.length, await stored()]).toEqual([500, 1, 404])
  expect(logged.join()).not.toMatch(/on purpose|"age"/)
  expect(logged.join()).not.toContain(key)
})

test.each([
  ['42883', 'The database lacks a migration: npm run migrate brings it up to date.'],
  ['42P01', 'The database lacks a migration: npm run migrate brings it up to date.'],
  ['42703', 'The database lacks a migration: npm run migrate brings it up to date.'],
  [
    '28P01',
    'The database refuses the user or the password of DATABASE_URL: npm run migrate makes the user kith_app.',
  ],
  ['3D000', 'There is no database of the name in DATABASE_URL.'],
])(
  'SQLSTATE %s is a database that is not set up: the answer and the log say what to do',
  async (code, why) => {
    faults = [{ kind: 'sqlState', code }]

    const { status, retryAfter, body, logged } = await call('POST')

    expect([status, retryAfter]).toEqual([503, '60'])
    expect(body).toEqual({ error: { code: 'unavailable', message: why } })
    expect(logged).toHaveLength(1)
    expect(logged[0]).toContain(why)
    expect(logged[0]).toContain(`NeonDbError ${code}`)
    expect(logged[0]).not.toMatch(/on purpose|"age"/)
    expect(logged[0]).not.toContain(key)
  },
)

test('a database without migrations is reported as such', async () => {
  const empty = await startDatabase({
    port: 0,
    migrations: new URL('../dev/migrations', import.meta.url).pathname,
  })
  neonConfig.fetchEndpoint = `${empty.url}/sql`

  const { body } = await call('GET', {}, 31, empty.url)

  expect(body).toEqual({
    error: { code: 'unavailable', message: expect.stringContaining('npm run migrate') },
  })
  await empty.close()
  neonConfig.fetchEndpoint = `${database.url}/sql`
})

test('a cold start is waited for', async () => {
  faults = [{ kind: 'delay', ms: 1_500 }]

  expect((await call('POST')).status).toBe(200)
})

test.each<Fault>([
  { kind: 'dropBefore' },
  { kind: 'noCode', afterCommit: false },
  { kind: 'delay', ms: 4_000 },
])(
  'while every call meets %o, answers are 503 within 3.5 s; after it they are right at once',
  async (fault) => {
    outage = fault
    const beganMs = performance.now()
    const down = await call('POST')
    const tookMs = performance.now() - beganMs
    outage = undefined
    const upMs = performance.now()
    const up = await call('POST')

    expect([down.status, down.retryAfter, up.status]).toEqual([503, '1', 200])
    expect(tookMs).toBeLessThan(3_500)
    expect(performance.now() - upMs).toBeLessThan(5_000)
  },
)
