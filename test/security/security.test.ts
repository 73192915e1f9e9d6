import { afterAll, beforeAll, expect, test } from 'vitest'
import { sendBodies } from './bodies.ts'
import { type Service, startService } from './service.ts'

let service: Service
let acme: string

beforeAll(async () => {
  service = await startService()
  acme = await service.newKey('acme')
})
afterAll(() => service.close())

const SECRET = 'canary-7f3a'

async function aUser(userId: string): Promise<{ contextId: string }> {
  const body = JSON.stringify({
    user_id: userId,
    domain: 'dating',
    context: `I love chess. ${SECRET}`,
    fields: { age: 32, note: SECRET },
  })
  await service.call('POST', '/v1/users', acme, { body })
  const { text } = await service.call('GET', `/v1/users/${userId}/context`, acme)
  return { contextId: JSON.parse(text).data[0].context_id }
}

/** Every route that names a user or a text. Those that change something come last. */
const routes = (userId: string, contextId: string): [method: string, path: string, body?: object][] => [
  ['GET', `/v1/users/${userId}`],
  ['GET', `/v1/users/${userId}?domain=dating`],
  ['GET', `/v1/users/${userId}?domain=dating&include=history,vectors`],
  ['GET', `/v1/users/${userId}/context`],
  ['GET', `/v1/users/${userId}/export`],
  ['GET', '/v1/users'],
  ['POST', '/v1/context', { user_id: userId, domain: 'dating', content: 'I love chess.' }],
  ['DELETE', `/v1/context/${contextId}`],
  ['DELETE', `/v1/users/${userId}`],
  ['POST', '/v1/users', { user_id: userId, domain: 'dating', fields: { age: 99 } }],
]

test('no key but the tenant’s own learns of a user or changes one, on any route', async () => {
  const { contextId } = await aUser('u_mine')
  const before = await service.call('GET', '/v1/users/u_mine/export', acme)
  const keys: [string, key: string | undefined, statuses: number[]][] = [
    ['absent', undefined, [401]],
    ['forged', `${acme.slice(0, -1)}${acme.endsWith('0') ? '1' : '0'}`, [401]],
    ['foreign', await service.newKey('other'), [404, 200]],
    ['revoked', await service.newKey('acme', { isRevoked: true }), [401]],
    ['expired', await service.newKey('acme', { expiresAt: new Date(0) }), [401]],
    ['of no scope', await service.newKey('acme', { scopes: ['match'] }), [403]],
  ]
  const seen: string[] = []
  let calls = 0

  for (const [who, key, statuses] of keys) {
    for (const userId of ['u_mine', 'u_nobody']) {
      for (const [method, path, body] of routes(userId, userId === 'u_mine' ? contextId : 'ctx_none')) {
        const { status, text } = await service.call(method, path, key, body && { body: JSON.stringify(body) })
        calls++
        if (!statuses.includes(status) || text.includes(SECRET))
          seen.push(`${who} ${method} ${path}: ${status}`)
      }
    }
  }

  const after = await service.call('GET', '/v1/users/u_mine/export', acme)
  expect(calls).toBe(120)
  expect(seen).toEqual([])
  const { exported_at: _, ...held } = JSON.parse(before.text)
  expect(JSON.parse(after.text)).toMatchObject(held)
})

test('a key of one scope cannot do what another is for', async () => {
  const reader = await service.newKey('acme', { scopes: ['users:read'] })
  const writer = await service.newKey('acme', { scopes: ['users:write'] })
  const { contextId } = await aUser('u_scoped')

  for (const [method, path, body] of routes('u_scoped', contextId)) {
    const { status } = await service.call(
      method,
      path,
      method === 'GET' ? writer : reader,
      body && { body: JSON.stringify(body) },
    )
    expect([method, path, status]).toEqual([method, path, 403])
  }
})

test('a key that is made up never reaches the database', async () => {
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

test('two thousand generated bodies: no 5xx, nothing slow, every answer of its schema', async () => {
  const { wrong, statuses } = await sendBodies(service, acme, 2_000, 7)

  expect(wrong).toEqual([])
  expect(statuses[200]).toBeGreaterThan(100)
}, 60_000)

test('neither logs nor the database hold a key, and logs hold nothing of a user', async () => {
  await aUser('u_logged')

  const dump = await service.dump()

  expect(dump.includes(acme) || service.logged.join().includes(acme)).toBe(false)
  expect(service.logged.join()).not.toContain(SECRET)
})

test('every answer forbids storing and sniffing, and names its request', async () => {
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
