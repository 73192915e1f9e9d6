import { afterAll, beforeAll, expect, test } from 'vitest'
import { times } from '../setup/long.ts'
import { sendBodies } from './bodies.ts'
import { sendDefinitions } from './definitions.ts'
import { SECRET, tryEverything } from './matrix.ts'
import { type Service, startService } from './service.ts'

let service: Service
let acme: string

beforeAll(async () => {
  service = await startService()
  acme = await service.newKey('acme')
})
afterAll(() => service.close())

async function aUser(userId: string): Promise<void> {
  const body = JSON.stringify({
    user_id: userId,
    domain: 'dating',
    context: `I love chess. ${SECRET}`,
    fields: { age: 32, note: SECRET },
  })
  await service.call('POST', '/v1/users', acme, { body })
}

test('only the tenant’s own key can read or change a user, on any route', async () => {
  const { cases, leaks, isChanged } = await tryEverything(service, 2)

  expect(leaks).toEqual([])
  expect(isChanged).toBe(false)
  expect(cases).toBeGreaterThan(150)
})

test('a made-up key never reaches the database', async () => {
  const before = service.databaseCalls()

  for (let i = 0; i < 500; i++) {
    const key = `kith_test_${i}${'A'.repeat(36 - String(i).length)}`
    expect((await service.call('GET', '/v1/users/u', key)).status).toBe(401)
  }

  expect(service.databaseCalls()).toBe(before)
})

test.each([
  'revision',
  'derived',
  'embeddings',
  'tenant_id',
  'provenance',
  'enrichment',
  'created_at',
  'schema_version',
  'record_id',
  'extras',
])('the server’s own member %s is refused, and inside fields is the client’s word alone', async (member) => {
  const userId = `u_${member}`
  const given = { user_id: userId, domain: 'dating', fields: { age: 30 } }
  const refused = await service.call('POST', '/v1/users', acme, {
    body: JSON.stringify({ ...given, [member]: 7 }),
  })
  const inside = await service.call('POST', '/v1/users', acme, {
    body: JSON.stringify({ ...given, fields: { age: 30, [member]: 7 } }),
  })

  const { text } = await service.call('GET', `/v1/users/${userId}?domain=dating`, acme)
  const record = JSON.parse(text)
  expect([refused.status, inside.status]).toEqual([400, 200])
  expect([record.revision, record.derived, record.extras, record.fields]).toEqual([
    1,
    {},
    { [member]: 7 },
    { age: 30 },
  ])
})

/** That they are reached at all. */
const OF_LEARNING = [
  'POST /v1/feedback',
  'POST /v1/train',
  'GET /v1/train/{run_id}',
  'POST /v1/models/{version}/activate',
]

test('generated bodies and ids: no 5xx, nothing slow, every answer of its schema', async () => {
  const { wrong, statuses, succeeded } = await sendBodies(service, acme, {
    count: times(700, 5_000),
    seed: 7,
    maxMs: 5_000,
  })

  expect(wrong).toEqual([])
  expect(statuses[200]).toBeGreaterThan(50)
  expect([...succeeded]).toEqual(expect.arrayContaining(OF_LEARNING))
}, 120_000)

test('nearly valid definitions: no 5xx, nothing slow, every answer of its schema', async () => {
  const { wrong, statuses } = await sendDefinitions(service, await service.newKey('definer'), {
    count: times(400, 5_000),
    seed: 7,
    maxMs: 5_000,
  })

  expect(wrong).toEqual([])
  expect(Object.keys(statuses)).toEqual(expect.arrayContaining(['200', '400', '404', '412']))
}, 600_000)

test('neither logs nor the database hold a key, and logs hold nothing of a user', async () => {
  await aUser('u_logged')

  const dump = await service.dump()

  expect(dump.includes(acme) || service.logged.join().includes(acme)).toBe(false)
  expect(service.logged.join()).not.toContain(SECRET)
})

test('every answer forbids storing and sniffing, and has a request id', async () => {
  const answers = await Promise.all([
    service.call('GET', '/v1/users', acme),
    service.call('GET', '/v1/users', undefined),
    service.call('PUT', '/v1/users', acme),
    service.call('GET', '/nowhere', undefined),
    service.call('GET', '/healthz', undefined),
  ])

  for (const { headers } of answers) {
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull()
  }
})
