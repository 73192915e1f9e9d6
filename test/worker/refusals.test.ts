import { describe, expect, test } from 'vitest'
import { aKey, aWorld, REFERENCE } from './world.ts'

const json = (value: unknown) => JSON.stringify(value)
const nested = (levels: number): unknown => (levels === 0 ? 1 : { a: nested(levels - 1) })
const dating = (rest: object) => json({ user_id: 'u', domain: 'dating', ...rest })

/** What is sent, the status, and what the first issue says of it. */
const REFUSED: [string, BodyInit, number, string, string][] = [
  ['no user_id', json({ domain: 'dating' }), 400, 'user_id', "Field 'user_id' is required."],
  ['no domain', json({ user_id: 'u' }), 400, 'domain', "Field 'domain' is required."],
  ['a mistyped member', dating({ content: 'x' }), 400, 'content', "did you mean 'context'?"],
  ['a mistyped member', dating({ fieldz: {} }), 400, 'fieldz', "did you mean 'fields'?"],
  [
    'a mistyped member that leaves another missing',
    json({ userid: 'u', domain: 'dating' }),
    400,
    'userid',
    "did you mean 'user_id'?",
  ],
  ['an unknown member', dating({ tenant_id: 'x' }), 400, 'tenant_id', 'known are'],
  ['an unknown domain', json({ user_id: 'u', domain: 'datnig' }), 400, 'domain', "Did you mean 'dating'?"],
  [
    'a user_id of the wrong type',
    json({ user_id: 7, domain: 'dating' }),
    400,
    'user_id',
    'expected a string, got 7',
  ],
  ['an empty user_id', json({ user_id: '', domain: 'dating' }), 400, 'user_id', '1 to 255 characters'],
  ['user_id ..', json({ user_id: '..', domain: 'dating' }), 400, 'user_id', "not '.' or '..'"],
  ['a control character', json({ user_id: 'a\nb', domain: 'dating' }), 400, 'user_id', 'without control'],
  ['a long user_id', json({ user_id: 'x'.repeat(256), domain: 'dating' }), 400, 'user_id', '1 to 255'],
  ['a context that is no text', dating({ context: null }), 400, 'context', 'expected a string, got null'],
  [
    'a long context',
    dating({ context: 'y'.repeat(100_001) }),
    400,
    'context',
    '100,000 characters, got 100001',
  ],
  ['fields that are a list', dating({ fields: [] }), 400, 'fields', 'expected a JSON object'],
  [
    '201 fields',
    dating({ fields: Object.fromEntries([...Array(201)].map((_, i) => [`k${i}`, 1])) }),
    400,
    'fields',
    '200',
  ],
  [
    'a wrong type',
    dating({ fields: { age: 'thirty' } }),
    400,
    'fields.age',
    'expected integer from 18 to 120, got "thirty"',
  ],
  ['a number out of range', dating({ fields: { age: 17 } }), 400, 'fields.age', 'from 18 to 120, got 17'],
  ['a fraction', dating({ fields: { age: 30.5 } }), 400, 'fields.age', 'integer'],
  [
    'an unknown enum value',
    dating({ fields: { diet: 'carnivore' } }),
    400,
    'fields.diet',
    'one of omnivore,',
  ],
  [
    'a wrong item',
    dating({ fields: { seeks_gender: ['woman', 'x'] } }),
    400,
    'fields.seeks_gender',
    'got "x"',
  ],
  ['an empty string', dating({ fields: { location: ' ' } }), 400, 'fields.location', 'non-empty string'],
  [
    'a derived field',
    dating({ fields: { attachment_style: 'secure' } }),
    400,
    'fields.attachment_style',
    'derived',
  ],
  [
    'a memory reference nobody serves',
    dating({ memory_ref: 'mem0://x/u' }),
    400,
    'memory_ref',
    'memory store',
  ],
  ['U+0000', dating({ fields: { x: 'a\0b' } }), 400, 'fields.x', 'U+0000'],
  ['U+0000 in the context', dating({ context: 'a\0b' }), 400, 'context', 'U+0000'],
  [
    'an unpaired surrogate',
    '{"user_id":"u","domain":"dating","context":"\\ud800"}',
    400,
    'context',
    'surrogate',
  ],
  [
    'an unpaired surrogate in a key',
    '{"user_id":"u","domain":"dating","fields":{"\\udc00":1}}',
    400,
    'fields',
    'well-formed',
  ],
  ['an infinite number', '{"user_id":"u","domain":"dating","fields":{"x":1e400}}', 400, 'fields.x', 'finite'],
  [
    'an integer beyond 2^53',
    '{"user_id":"u","domain":"dating","fields":{"x":9007199254740993}}',
    400,
    'fields.x',
    '2^53',
  ],
  [
    '__proto__',
    '{"user_id":"u","domain":"dating","fields":{"__proto__":{}}}',
    400,
    'fields.__proto__',
    '__proto__',
  ],
  ['constructor', dating({ fields: { a: { constructor: 1 } } }), 400, 'fields.a.constructor', 'constructor'],
  ['nesting', dating({ fields: nested(9) }), 400, 'fields', '8 levels'],
  ['a long key', dating({ fields: { ['k'.repeat(65)]: 1 } }), 400, 'fields', '64 characters'],
  ['a body that is no object', '[]', 400, 'body', 'expected a JSON object, got an array'],
  ['null', 'null', 400, 'body', 'expected a JSON object, got null'],
  ['no body', '', 400, 'body', 'expected a JSON object, got nothing'],
  ['malformed JSON', '{"user_id": nope}', 400, 'body', 'malformed JSON'],
  ['deep brackets', '['.repeat(200_000), 400, 'body', 'JSON'],
  ['bytes that are not UTF-8', new Uint8Array([0x7b, 0xff, 0x7d]), 400, 'body', 'UTF-8'],
]

describe('a body that is refused', () => {
  test.each(REFUSED)('%s', async (_, body, status, path, says) => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/users', { body })

    expect(response.status).toBe(status)
    const { error } = await response.json<{
      error: { code: string; message: string; details: { issues: { path: string }[] } }
    }>()
    expect(error.code).toBe('invalid_request')
    expect(error.message).toContain(says)
    expect(error.details.issues[0]?.path.startsWith(path)).toBe(true)
    expect((await world.call('GET', '/v1/users/u')).status).toBe(404)
  })

  test('too large, announced, streamed or announced as less', async () => {
    const world = await aWorld()
    const body = dating({ fields: { x: 'z'.repeat(256 * 1024) } })
    const streamed = new Response(body).body as ReadableStream

    const said = await world.call('POST', '/v1/users', {
      body,
      headers: { 'Content-Length': String(body.length) },
    })
    const found = await world.call('POST', '/v1/users', { body: streamed })
    const less = await world.call('POST', '/v1/users', { body, headers: { 'Content-Length': '5' } })

    expect([said.status, found.status, less.status]).toEqual([413, 413, 413])
    expect(await said.json()).toMatchObject({ error: { code: 'payload_too_large' } })
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', ''])(
    'of the media type "%s"',
    async (type) => {
      const world = await aWorld()

      const response = await world.call('POST', '/v1/users', {
        body: json(REFERENCE),
        headers: { 'Content-Type': type },
      })

      expect(response.status).toBe(415)
      expect(await response.json()).toMatchObject({ error: { code: 'unsupported_media_type' } })
    },
  )

  test('costs one call to the database: the key is checked first', async () => {
    const world = await aWorld()

    expect(await world.calls(() => world.call('POST', '/v1/users', { body: '{' }))).toBe(1)
  })

  test('lists everything that is wrong with the fields', async () => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/users', {
      body: dating({ fields: { age: 'x', diet: 1, pets: 'dog' } }),
    })

    expect(await response.json()).toMatchObject({
      error: {
        details: {
          issues: [
            { path: 'fields.age', expected: 'integer from 18 to 120', received: '"x"' },
            { path: 'fields.diet', received: '1' },
            { path: 'fields.pets', expected: 'array of non-empty strings', received: '"dog"' },
          ],
        },
      },
    })
  })

  test('never comes back with words of the context', async () => {
    const world = await aWorld()

    const answers = await Promise.all(
      [
        dating({ context: ['secret'] }),
        dating({ context: `secret${'x'.repeat(100_001)}` }),
        '{"context":"secret" x}',
      ].map(async (body) => (await world.call('POST', '/v1/users', { body })).text()),
    )

    expect(answers.join()).not.toContain('secret')
  })
})

describe('what is just within the limits', () => {
  test.each([
    ['200 fields', { fields: Object.fromEntries([...Array(200)].map((_, i) => [`k${i}`, 1])) }],
    ['8 levels', { fields: nested(8) }],
    ['a key of 64 characters', { fields: { ['k'.repeat(64)]: 1 } }],
    ['the largest safe integer', { fields: { x: 2 ** 53 - 1, y: -(2 ** 53 - 1), z: 1e-300 } }],
    ['an empty context', { context: '' }],
    ['100,000 characters', { context: 'x'.repeat(100_000) }],
  ])('%s is accepted', async (_, rest) => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/users', { body: dating(rest) })

    expect(response.status).toBe(200)
  })
})

describe('the order of refusals', () => {
  const invalid = '{"domian":1}'

  test('a route that does not exist before the key', async () => {
    const world = await aWorld()

    const responses = await Promise.all([
      world.call('GET', '/v1/nothing', { key: null }),
      world.call('PATCH', '/v1/users', { key: null }),
      world.call('POST', '/v1/users/u', { key: null }),
    ])

    expect(responses.map((response) => response.status)).toEqual([404, 405, 405])
    expect(responses[1]?.headers.get('Allow')).toBe('GET, POST')
  })

  test('the key before the body', async () => {
    const world = await aWorld()
    const [foreign, expired, revoked] = await Promise.all([
      aKey({ scopes: ['users:read'] }),
      aKey({ expiresAt: new Date(0) }),
      aKey({ revoked: true }),
    ])
    const post = (key: string | null) => world.call('POST', '/v1/users', { key, body: invalid })

    const statuses = await Promise.all([null, 'nonsense', expired, revoked, foreign].map(post))

    expect(statuses.map((response) => response.status)).toEqual([401, 401, 401, 401, 403])
    const bodies = await Promise.all(statuses.slice(0, 4).map((response) => response.text()))
    expect(new Set(bodies).size).toBe(1)
    expect(statuses[0]?.headers.get('WWW-Authenticate')).toBe('Bearer')
  })

  test('size, then media type, then the body', async () => {
    const world = await aWorld()
    const large = 'x'.repeat(300_000)

    const sizes = await world.call('POST', '/v1/users', {
      body: large,
      headers: { 'Content-Type': 'text/plain', 'Content-Length': '300000' },
    })
    const type = await world.call('POST', '/v1/users', {
      body: invalid,
      headers: { 'Content-Type': 'text/plain' },
    })

    expect([sizes.status, type.status]).toEqual([413, 415])
  })

  test('the body before the idempotency key, and that before the precondition', async () => {
    const world = await aWorld()
    await world.call('POST', '/v1/users', { body: json(REFERENCE), headers: { 'Idempotency-Key': 'k' } })

    const body = await world.call('POST', '/v1/users', { body: invalid, headers: { 'Idempotency-Key': 'k' } })
    const key = await world.call('POST', '/v1/users', {
      body: dating({}),
      headers: { 'Idempotency-Key': 'k', 'If-Match': '"9"' },
    })

    expect([body.status, key.status]).toEqual([400, 422])
  })

  test('too many requests', async () => {
    const world = await aWorld({ withinRate: async () => false })

    const response = await world.call('POST', '/v1/users', { body: invalid })

    expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '10'])
    expect(await response.json()).toMatchObject({ error: { code: 'rate_limited' } })
  })
})

describe('queries', () => {
  test('a mistyped parameter is named', async () => {
    const world = await aWorld()

    const response = await world.call('GET', '/v1/users/u?domian=dating')

    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      error: { message: "Unknown parameter 'domian': did you mean 'domain'?" },
    })
  })

  test('an unknown domain is named with the known ones', async () => {
    const world = await aWorld()

    const response = await world.call('GET', '/v1/schema?domain=x')

    expect(await response.json()).toMatchObject({
      error: { code: 'invalid_request', details: { known: expect.arrayContaining(['dating', 'hiring']) } },
    })
  })
})

describe('every answer', () => {
  test('carries a request id, the one that was sent if it is valid', async () => {
    const world = await aWorld()
    const id = async (sent: string) =>
      (await world.call('GET', '/healthz', { headers: { 'X-Request-Id': sent } })).headers.get('X-Request-Id')

    expect(await id('req-1')).toBe('req-1')
    expect(await id('<b>')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('is never cached', async () => {
    const world = await aWorld()

    const responses = await Promise.all([
      world.call('GET', '/healthz'),
      world.call('GET', '/nothing'),
      world.call('POST', '/v1/users', { body: json(REFERENCE) }),
    ])

    expect(responses.map((response) => response.headers.get('Cache-Control'))).toEqual(
      Array(3).fill('no-store'),
    )
  })
})

test('a bug is a 500 with the envelope, and its message stays inside', async () => {
  const world = await aWorld()
  const { db } = world.deps
  world.deps.db = {
    ...db,
    requestOne: () => {
      throw new TypeError('canary')
    },
  }

  const response = await world.call('GET', '/v1/users/u')

  expect(response.status).toBe(500)
  expect(await response.json()).toMatchObject({ error: { code: 'internal' } })
  expect(world.logged.join()).not.toContain('canary')
  expect(world.logged.join()).toContain('TypeError')
})
