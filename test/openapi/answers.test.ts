import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCOPES } from '../../dev/api-keys.ts'
import { apiKeyId } from '../../shared/api-key.ts'
import { AppError } from '../../shared/errors.ts'
import { type Service, startService } from '../security/service.ts'
import { operationOf, undeclared } from './declared.ts'
import { document, inPointer } from './document.ts'

let service: Service
let key: string
beforeAll(async () => {
  service = await startService()
  key = await service.newKey('acme', { scopes: [...SCOPES] })
}, 60_000)
afterAll(() => service.close())

type Call = [
  method: string,
  path: string,
  init?: { body?: unknown; headers?: Record<string, string>; key?: string },
]

/** How often each operation has had each status. */
const seen = new Map<string, number>()

async function make(calls: readonly Call[], to: Service = service): Promise<string[]> {
  const wrong: string[] = []
  for (const [method, path, { body, headers, key: other = key } = {}] of calls) {
    const answer = await to.call(method, path, other, {
      ...(headers && { headers }),
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const operation = operationOf(method, path)
    seen.set(`${operation} ${answer.status}`, (seen.get(`${operation} ${answer.status}`) ?? 0) + 1)
    wrong.push(...undeclared(method, path, answer))
  }
  return wrong
}

const alice = {
  user_id: 'u_alice',
  domain: 'dating',
  context: '32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.',
  fields: { location: 'New York, NY', club: ['chess', { since: 2020 }] },
}
const bob = {
  user_id: 'u_bob',
  domain: 'dating',
  context: 'Looking for something serious.',
  fields: { age: 33, location: 'Atlantis' },
}
const nurse = {
  user_id: 'u_alice',
  domain: 'dating',
  content: 'I am a nurse.',
  occurred_at: '2026-01-01T00:00:00Z',
}
const wait = { Prefer: 'wait=10' }
const keyed = (name: string) => ({ 'Idempotency-Key': name })

test('every answer of a session is declared in the document, including members and headers', async () => {
  const wrong = await make([
    ['POST', '/v1/users', { body: alice }],
    ['GET', '/v1/users/u_alice?domain=dating'],
    [
      'POST',
      '/v1/users',
      { body: { ...alice, fields: { ...alice.fields, age: 33 } }, headers: { ...wait, ...keyed('a') } },
    ],
    [
      'POST',
      '/v1/users',
      { body: { ...alice, fields: { ...alice.fields, age: 33 } }, headers: { ...wait, ...keyed('a') } },
    ],
    ['POST', '/v1/users', { body: bob, headers: { ...wait, 'If-None-Match': '*' } }],
    [
      'POST',
      '/v1/users',
      { body: { ...bob, domain: 'hiring', fields: { current_title: 'Nurse' } }, headers: wait },
    ],
    ['POST', '/v1/context', { body: nurse, headers: keyed('b') }],
    ['POST', '/v1/context', { body: nurse, headers: keyed('b') }],
    [
      'POST',
      '/v1/context',
      { body: { ...nurse, content: 'I am a baker.' }, headers: { Prefer: 'respond-async' } },
    ],
    ['GET', '/v1/users/u_alice?domain=dating&include=history,vectors'],
    ['GET', '/v1/users/u_bob'],
    ['GET', '/v1/users?limit=1'],
    ['GET', '/v1/users?domain=dating'],
    ['GET', '/v1/users/u_alice/context?domain=dating'],
    ['GET', '/v1/users/u_alice/history?domain=dating'],
    [
      'POST',
      '/v1/match',
      { body: { user_id: 'u_alice', domain: 'dating', explain: true }, headers: keyed('c') },
    ],
    [
      'POST',
      '/v1/match',
      { body: { user_id: 'u_alice', domain: 'dating', explain: true }, headers: keyed('c') },
    ],
    [
      'POST',
      '/v1/match',
      {
        body: {
          user_id: 'u_alice',
          domain: 'dating',
          filters: { location_within_km: 50 },
          stages: { llm_judge: true },
        },
      },
    ],
    [
      'POST',
      '/v1/match',
      {
        body: {
          user_id: 'u_bob',
          domain: 'dating',
          filters: { location_within_km: 50, age: { min: 30, not: 31 } },
          stages: { light_ml: { top_k: 3 }, embedding: false },
        },
      },
    ],
    ['GET', '/v1/users/u_alice/export'],
    [
      'POST',
      '/v1/users/batch',
      { body: { items: [bob, { ...bob, fields: { age: 7 } }] }, headers: keyed('d') },
    ],
    ['GET', '/v1/export?domain=dating'],
    ['GET', '/v1/schema'],
    ...['dating', 'hiring', 'marketplace'].map((domain): Call => ['GET', `/v1/schema?domain=${domain}`]),
    ['GET', '/healthz'],
    ['GET', '/readyz'],
    ['GET', '/openapi.json'],
  ])

  expect(wrong).toEqual([])
})

test('every error is declared at its endpoint', async () => {
  const reader = await service.newKey('acme', { scopes: ['users:read'] })
  const writer = await service.newKey('acme', { scopes: ['users:write'] })
  const each = operations()
  await make([
    ['POST', '/v1/users', { body: { ...bob, user_id: 'u_gone' }, headers: keyed('gone') }],
    ['DELETE', '/v1/users/u_gone'],
  ])

  const wrong = await make([
    ...each.map(
      ([method, path]): Call => [method, path, { key: 'kith_test_x', ...(hasBody(method) && { body: {} }) }],
    ),
    ...each.map(
      ([method, path]): Call => [
        method,
        path,
        { key: method === 'GET' ? writer : reader, ...(hasBody(method) && { body: {} }) },
      ],
    ),
    ...each.map(
      ([method, path]): Call => [method, `${path}?limit=0&x=1`, { ...(hasBody(method) && { body: {} }) }],
    ),
    ...each
      .filter(([method]) => hasBody(method))
      .flatMap(([method, path]): Call[] => [
        [method, path, { body: '{', headers: { 'Content-Type': 'text/plain' } }],
        [method, path, { body: ' '.repeat(300_000) }],
      ]),
    ...each
      .filter(([, path]) => path.includes('nobody'))
      .map(([method, path]): Call => [method, path, { body: method === 'PATCH' ? {} : undefined }]),
    ['POST', '/v1/context', { body: { ...nurse, user_id: 'nobody' } }],
    ['GET', '/v1/users/nobody/history?domain=dating'],
    ['POST', '/v1/match', { body: { user_id: 'nobody', domain: 'dating' } }],
    ['POST', '/v1/users', { body: alice, headers: keyed('a') }],
    ['POST', '/v1/context', { body: { ...nurse, source: 'x' }, headers: keyed('b') }],
    ['POST', '/v1/match', { body: { user_id: 'u_bob', domain: 'dating' }, headers: keyed('c') }],
    ['POST', '/v1/users', { body: { ...bob, user_id: 'u_gone' }, headers: keyed('gone') }],
    ['POST', '/v1/users', { body: alice, headers: { 'If-Match': '"99"' } }],
    ['POST', '/v1/context', { body: nurse, headers: { 'If-None-Match': '*' } }],
    ['DELETE', '/v1/users/u_alice', { headers: { 'If-Match': '"99"' } }],
    ['POST', '/v1/users/batch', { body: { items: [bob] }, headers: keyed('d') }],
    ['PUT', '/v1/users'],
    ['GET', '/v1/match'],
    ['GET', '/v1/nothing'],
  ])

  expect(wrong).toEqual([])
})

/** The operations that want a key, with a user and a text that nobody knows. */
function operations(): [method: string, path: string][] {
  return Object.entries<Record<string, object>>(document.paths).flatMap(([path, { servers, ...methods }]) =>
    servers
      ? []
      : Object.keys(methods).map((method): [string, string] => [
          method.toUpperCase(),
          `/v1${path.replaceAll(/{\w+}/g, 'nobody')}`,
        ]),
  )
}

test('the life of a webhook is declared, with what it refuses', async () => {
  const body = { url: 'https://hooks.acme.example/kith' }
  const id = await made('/v1/webhooks', body)
  const other = await made('/v1/webhooks', body)
  const message = await made(`/v1/webhooks/${id}/test`, {})
  const test = await made(`/v1/webhooks/${id}/test`, {})

  const wrong = await make([
    ...twice('/v1/webhooks', body, '/v1/webhooks', { ...body, description: 'x' }),
    ...twice(`/v1/webhooks/${id}/rotate`, {}, `/v1/webhooks/${other}/rotate`),
    ...twice(`/v1/webhooks/${id}/test`, {}, `/v1/webhooks/${other}/test`),
    ...twice(`/v1/webhooks/deliveries/${message}/replay`, {}, `/v1/webhooks/deliveries/${test}/replay`),
    ...['rotate', 'test'].map((act): Call => ['POST', `/v1/webhooks/${id}/${act}`, { body: { x: 1 } }]),
    ['POST', `/v1/webhooks/deliveries/${message}/replay`, { body: { x: 1 } }],
    ['PATCH', `/v1/webhooks/${id}`, { body: { x: 1 } }],
    ['GET', '/v1/webhooks'],
    ['GET', `/v1/webhooks/${id}`],
    ['PATCH', `/v1/webhooks/${id}`, { body: { description: 'ours' } }],
    ['GET', `/v1/webhooks/${id}/deliveries`],
    ['DELETE', `/v1/webhooks/${id}`],
  ])

  expect(wrong).toEqual([])
})

test('the way from an outcome to a model is declared, with what it refuses', async () => {
  const outcome = { seeker_id: 'u_alice', candidate_id: 'u_bob', outcome: 'accepted' }
  const body = { domain: 'dating', items: [outcome, { ...outcome, candidate_id: 'nobody' }] }
  const shipped = '/v1/models/dating.lm.2026-05-01/activate'

  const wrong = await make([
    ...twice('/v1/feedback', body, '/v1/feedback', { ...body, items: [outcome] }),
    ['POST', '/v1/train', { body: { domain: 'dating' } }],
    ...twice('/v1/train', { domain: 'dating', force: true }, '/v1/train', { domain: 'dating', force: false }),
    ['GET', `/v1/train/tr_${new Date().toISOString().slice(0, 10).replaceAll('-', '_')}_001`],
    ['GET', '/v1/models?domain=dating'],
    ...twice(shipped, {}, '/v1/models/hiring.lm.2026-05-01/activate'),
    ['POST', shipped, { body: { x: 1 } }],
    [
      'POST',
      '/v1/match',
      { body: { user_id: 'u_alice', domain: 'dating', balance: 0.5, include_decided: true } },
    ],
  ])

  expect(wrong).toEqual([])
})

test('tokens and the origins that they may come from are declared', async () => {
  const token = { user_id: 'u_alice', domain: 'dating', scopes: ['self:match'] }
  const { text } = await service.call('POST', '/v1/tokens', key, { body: JSON.stringify(token) })
  const narrow = {
    key: JSON.parse(text).token,
    body: { user_id: 'u_alice', domain: 'dating', explain: true },
  }

  const wrong = await make([
    ['POST', '/v1/tokens', { body: token }],
    ['PUT', '/v1/origins', { body: { origins: ['https://app.acme.example'] } }],
    ['GET', '/v1/origins'],
    ['PUT', '/v1/retention', { body: { days: 3_650, keep: 'values' } }],
    ['GET', '/v1/retention'],
    ['POST', '/v1/match', narrow],
  ])

  expect(wrong).toEqual([])
})

test('the state of the work and the keys are declared', async () => {
  const other = await service.newKey('acme')

  const wrong = await make([
    ['GET', '/v1/enrichment'],
    ['GET', '/v1/enrichment/failed?domain=dating&limit=1'],
    ['POST', '/v1/enrichment/retry', { body: { domain: 'dating', user_id: 'u_alice', code: 'dead_letter' } }],
    ['POST', '/v1/enrichment/retry', { body: { domain: 'nowhere' } }],
    ['GET', '/v1/keys'],
    ['DELETE', `/v1/keys/${apiKeyId(other)}`],
  ])

  expect(wrong).toEqual([])
})

test('tools called by MCP, and what is refused there, are declared', async () => {
  const message = (method: string, params?: object) => ({
    jsonrpc: '2.0',
    id: 1,
    method,
    ...(params && { params }),
  })

  const wrong = await make([
    ['POST', '/mcp', { body: message('tools/list') }],
    [
      'POST',
      '/mcp',
      { body: message('tools/call', { name: 'get_schema', arguments: { domain: 'dating' } }) },
    ],
    ['POST', '/mcp', { body: message('tools/call', { name: 'none' }) }],
    ['POST', '/mcp', { body: message('no/such/method') }],
    ['POST', '/mcp', { body: message('toString') }],
    ['POST', '/mcp', { body: { jsonrpc: '2.0', method: 'tools/list' } }],
    ['POST', '/mcp', { body: { jsonrpc: '1.0', method: 'ping' } }],
    ['POST', '/mcp', { body: message('ping'), key: 'kith_test_wrong' }],
    ['POST', '/mcp', { body: message('ping'), key: await service.newKey('acme', { scopes: ['match'] }) }],
    ['POST', '/mcp', { body: message('ping'), headers: { 'Content-Type': 'text/plain' } }],
    ['POST', '/mcp', { body: ' '.repeat(300_000) }],
  ])

  expect(wrong).toEqual([])
})

test('the life of a domain of one’s own is declared, with what it refuses', async () => {
  const level = {
    name: 'level',
    kind: 'hard',
    type: 'number',
    description: 'Rating.',
    minimum: 1,
    maximum: 7,
  }
  const path = '/v1/domains/tennis'

  const wrong = await make([
    ['PUT', path, { body: { fields: [level] } }],
    ['PUT', path, { body: { fields: [level] }, headers: { 'If-None-Match': '*' } }],
    ['PUT', `${path}?dry_run=true`, { body: { extends: 'dating', fields: [{ ...level, maximum: 5 }] } }],
    ['PUT', path, { body: { fields: [{ ...level, type: 'float' }] } }],
    ['PUT', '/v1/domains/dating', { body: { fields: [level] } }],
    ['POST', `${path}/read`, { body: { definition: { fields: [level] }, text: 'Level: 4. Level: 9.' } }],
    ['POST', `${path}/read`, { body: { definition: { fields: [{ ...level, type: 'x' }] }, text: '' } }],
    ['PUT', path, { body: ' '.repeat(300_000) }],
    ['GET', '/v1/domains'],
    ['GET', path],
    ['GET', '/v1/schema?domain=tennis'],
    ['POST', '/v1/users', { body: { user_id: 'u_t', domain: 'tennis', context: 'Level: 4.' } }],
    ['DELETE', path],
    ['DELETE', '/v1/users/u_t'],
    ['DELETE', path, { headers: { 'If-Match': '"tennis.v9"' } }],
    ['DELETE', path, { headers: { 'If-Match': '9' } }],
    ['DELETE', path],
    ['GET', path],
  ])

  expect(wrong).toEqual([])
})

/** A keyed call, its replay, and another call under the same key. */
function twice(path: string, body: object, otherPath: string, other = body): Call[] {
  const headers = keyed(path)
  return [
    ['POST', path, { body, headers }],
    ['POST', path, { body, headers }],
    ['POST', otherPath, { body: other, headers }],
  ]
}

/** @returns the id of what a call has made */
async function made(path: string, body: object): Promise<string> {
  const { text } = await service.call('POST', path, key, { body: JSON.stringify(body) })
  return JSON.parse(text).id
}

const hasBody = (method: string) => ['POST', 'PUT', 'PATCH'].includes(method)

test('the session has seen every operation succeed, and every refusal but those of a broken service', async () => {
  await make([
    ['DELETE', `/v1/context/${await someText()}`, { headers: { 'If-Match': '"99"' } }],
    ['DELETE', `/v1/context/${await someText()}`, { headers: { 'If-Match': '99' } }],
    ['DELETE', `/v1/context/${await someText()}`],
    ['DELETE', '/v1/users/u_alice?domain=dating'],
  ])

  const unseen = Object.entries<Record<string, { operationId: string; responses: object }>>(
    document.paths,
  ).flatMap(([path, { servers: _, ...methods }]) =>
    Object.entries(methods).flatMap(([method, { operationId, responses }]) =>
      Object.keys(responses)
        .filter((status) => !seen.has(`/paths/${inPointer(path)}/${method} ${status}`))
        .map((status) => `${operationId} ${status}`),
    ),
  )

  expect(unseen.filter((what) => !/ (409|429|500|503)$/.test(what))).toEqual([])
  expect([...seen.keys()].some((what) => what.endsWith(' 409'))).toBe(true)
})

async function someText(): Promise<string> {
  const { text } = await service.call('GET', '/v1/users/u_alice/context', key)
  return JSON.parse(text).data[0].context_id
}

test('a service that is broken, busy or out of reach answers as the document says', async () => {
  const calls: Call[] = operations().map(([method, path]) => [
    method,
    path,
    { body: hasBody(method) ? {} : undefined },
  ])
  const unavailable = () =>
    Promise.reject(new AppError('unavailable', 'The database did not answer.', { retryAfterSeconds: 1 }))
  const broken: Partial<Parameters<Service['with']>[0]>[] = [
    { withinRate: async () => false },
    { withinRate: () => Promise.reject(new TypeError('a fault of ours')) },
    { db: { request: unavailable, requestOne: unavailable, background: async () => [] } },
  ]

  for (const deps of broken) expect(await make(calls, service.with(deps))).toEqual([])

  for (const status of [429, 500, 503])
    expect([...seen.keys()].filter((what) => what.endsWith(` ${status}`)).length).toBe(calls.length)
})
