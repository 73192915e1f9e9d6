import { afterAll, beforeAll, expect, test } from 'vitest'
import { AppError } from '../../shared/errors.ts'
import { type Answer, type Service, startService } from '../security/service.ts'
import { document, inPointer, wrongWith } from './document.ts'

let service: Service
let key: string
beforeAll(async () => {
  service = await startService()
  key = await service.newKey('acme', { scopes: ['users:read', 'users:write', 'match'] })
}, 60_000)
afterAll(() => service.close())

type Call = [
  method: string,
  path: string,
  init?: { body?: unknown; headers?: Record<string, string>; key?: string },
]

const seen = new Map<string, number>()

/** Where the document describes the operation of a call; undefined where it has none. */
function operationOf(method: string, path: string): string | undefined {
  const [bare = ''] = path.split('?')
  const found = Object.entries<Record<string, unknown>>(document.paths).find(([template, item]) => {
    const pattern = `^${item.servers ? '' : '/v1'}${template.replaceAll(/{\w+}/g, '[^/]+')}$`
    return method.toLowerCase() in item && new RegExp(pattern).test(bare)
  })
  return found && `/paths/${inPointer(found[0])}/${method.toLowerCase()}`
}

function at(pointer: string): Record<string, unknown> | undefined {
  const names = pointer.split('/').slice(1)
  return names.reduce((value, name) => value?.[name.replaceAll('~1', '/').replaceAll('~0', '~')], document)
}

/** What of an answer the document does not say. A method that it does not know is refused as it says of all. */
function undeclared(method: string, path: string, { status, headers, text }: Answer): string[] {
  const operation = operationOf(method, path)
  const own = operation && at(`${operation}/responses/${status}`)
  const pointer = own
    ? String(own.$ref ?? `#${operation}/responses/${status}`).slice(1)
    : operation
      ? undefined
      : `/components/responses/${status === 405 ? 'MethodNotAllowed' : 'NotFound'}`
  if (pointer === undefined) return [`${method} ${path}: ${status} is not declared`]
  const response = at(pointer) as { headers: object; content: object }
  const type = headers.get('Content-Type')?.split(';')[0] ?? 'none'
  if (!(type in response.content)) return [`${method} ${path}: ${status} is ${type}`]
  const always = ['content-type', 'cache-control', 'x-content-type-options', 'content-length']
  const said = Object.keys(response.headers).map((name) => name.toLowerCase())
  return [
    ...[...headers.keys()].filter((name) => !always.includes(name) && !said.includes(name)),
    wrongWith(`${pointer}/content/${inPointer(type)}/schema`, JSON.parse(text)) ?? [],
  ]
    .flat()
    .map((what) => `${method} ${path}: ${status} ${what}`)
}

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

test('every answer of a session is one that the document declares, to the last member and header', async () => {
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
    ['GET', '/openapi.json'],
  ])

  expect(wrong).toEqual([])
})

test('every refusal is declared where it comes', async () => {
  const reader = await service.newKey('acme', { scopes: ['users:read'] })
  const writer = await service.newKey('acme', { scopes: ['users:write'] })
  const each = operations()
  await make([
    ['POST', '/v1/users', { body: { ...bob, user_id: 'u_gone' }, headers: keyed('gone') }],
    ['DELETE', '/v1/users/u_gone'],
  ])

  const wrong = await make([
    ...each.map(
      ([method, path]): Call => [
        method,
        path,
        { key: 'kith_test_x', ...(method === 'POST' && { body: {} }) },
      ],
    ),
    ...each.map(
      ([method, path]): Call => [
        method,
        path,
        { key: method === 'GET' ? writer : reader, ...(method === 'POST' && { body: {} }) },
      ],
    ),
    ...each.map(
      ([method, path]): Call => [method, `${path}?limit=0&x=1`, { ...(method === 'POST' && { body: {} }) }],
    ),
    ...each
      .filter(([method]) => method === 'POST')
      .flatMap(([method, path]): Call[] => [
        [method, path, { body: '{', headers: { 'Content-Type': 'text/plain' } }],
        [method, path, { body: ' '.repeat(300_000) }],
      ]),
    ...each.filter(([, path]) => path.includes('nobody')).map(([method, path]): Call => [method, path]),
    ['POST', '/v1/context', { body: { ...nurse, user_id: 'nobody' } }],
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
    { body: method === 'POST' ? {} : undefined },
  ])
  const broken: Partial<Parameters<Service['with']>[0]>[] = [
    { withinRate: async () => false },
    { withinRate: () => Promise.reject(new TypeError('a fault of ours')) },
    {
      db: {
        request: () =>
          Promise.reject(
            new AppError('unavailable', 'The database did not answer.', { retryAfterSeconds: 1 }),
          ),
        background: async () => [],
      },
    },
  ]

  for (const deps of broken) expect(await make(calls, service.with(deps))).toEqual([])

  for (const status of [429, 500, 503])
    expect([...seen.keys()].filter((what) => what.endsWith(` ${status}`)).length).toBe(calls.length)
})
