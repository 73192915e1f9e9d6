import { expect, test } from 'vitest'
import definitions from '../../domains/index.ts'
import type { MatchAnswer } from '../../shared/match.ts'
import type { DraftReading, OwnDomain } from '../../shared/own-domain.ts'
import { registry } from '../../shared/registry.ts'
import { rememberedDefinitions } from '../../worker/domains/remembered.ts'
import { sweep } from '../../worker/sweep.ts'
import { aWorld, owner, type World } from './world.ts'

/** What this file looks at of the answers about domains. */
interface Answer extends OwnDomain {
  data: unknown[]
  domains: unknown[]
  error: { message: string }
}

const ADMIN = ['users:read', 'users:write', 'match', 'admin']

const LEVEL = {
  name: 'level',
  kind: 'hard',
  type: 'number',
  priority: 'high',
  description: 'NTRP rating.',
  minimum: 1,
  maximum: 7,
  read: { labels: ['NTRP', 'level'], phrasings: [{ value: '$1', said: ['{number} player'] }] },
}
const FORMATS = {
  name: 'formats',
  kind: 'hard',
  type: 'array',
  description: 'What they play.',
  items: { type: 'enum', values: ['singles', 'doubles'] },
  merge: 'union',
}
const TENNIS = { fields: [LEVEL, FORMATS] }

async function put(
  world: World,
  name: string,
  body: unknown,
  headers: Record<string, string> = {},
  query = '',
) {
  const response = await world.call('PUT', `/v1/domains/${name}${query}`, {
    body: JSON.stringify(body),
    headers,
  })
  return { status: response.status, body: await response.json<Answer>(), etag: response.headers.get('ETag') }
}

/** The same program in another isolate. */
const elsewhere = (world: World) => {
  world.deps.definitions = rememberedDefinitions(registry(definitions))
}

const ANA = { user_id: 'u_ana', domain: 'tennis', context: '4.0 player, mostly doubles.' }
const WAIT = { Prefer: 'wait=10' }

test('a domain that a call has defined is read, filled and matched by the next calls', async () => {
  const world = await aWorld({}, ADMIN)

  const defined = await put(world, 'tennis', TENNIS)
  const ana = await world.upsert(ANA, WAIT)
  await world.upsert({ user_id: 'u_bo', domain: 'tennis', context: 'NTRP: 4.5. Doubles and singles.' }, WAIT)
  await world.upsert({ user_id: 'u_cy', domain: 'tennis', fields: { level: 2, formats: ['singles'] } }, WAIT)
  const match = await world.call('POST', '/v1/match', {
    body: JSON.stringify({ user_id: 'u_ana', domain: 'tennis' }),
  })

  expect(defined).toMatchObject({
    status: 200,
    body: { domain: 'tennis', version: 'tennis.v1' },
    etag: '"tennis.v1"',
  })
  expect(ana).toMatchObject({
    schema_version: 'tennis.v1',
    fields: { level: 4, formats: ['doubles'] },
    provenance: { level: { quote: '4.0' } },
    enrichment: { status: 'complete' },
  })
  const answer = await match.json<MatchAnswer>()
  expect(answer.matches.map((one) => one.user_id)).toEqual(['u_bo', 'u_cy'])
  expect(answer.models_used.light_ml?.tier).toBe('general')
})

test('a call costs one call to the database, and two where the isolate has yet to learn of the definition', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)

  elsewhere(world)
  const cold = await world.calls(() => world.upsert(ANA))
  const warm = await world.calls(() => world.upsert({ ...ANA, context: '3.5 player' }))
  const before = world.deps.definitions
  elsewhere(world)
  await put(world, 'tennis', { fields: [LEVEL] })
  world.deps.definitions = before
  const stale = await world.calls(() => world.upsert({ ...ANA, context: '3.0 player' }))
  const after = await world.calls(() => world.upsert({ ...ANA, context: '2.5 player' }))
  const read = await world.calls(() => world.get('u_ana', 'tennis'))

  expect({ cold, warm, stale, after, read }).toEqual({ cold: 2, warm: 1, stale: 2, after: 1, read: 1 })
})

test('a write is checked against the definition in force, whatever the isolate remembers', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert(ANA)
  const old = world.deps.definitions
  elsewhere(world)
  await put(world, 'tennis', { fields: [{ ...LEVEL, maximum: 3 }] })
  world.deps.definitions = old

  const refused = await world.call('POST', '/v1/users', {
    body: JSON.stringify({ ...ANA, fields: { level: 4 } }),
  })
  const taken = await world.upsert({ ...ANA, fields: { level: 3 } })

  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({
    error: { message: 'fields.level: expected number from 1 to 3, got 4.' },
  })
  expect(taken.schema_version).toBe('tennis.v2')
})

test('a tool that a model calls goes by the definition in force as well', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert(ANA)
  const old = world.deps.definitions
  elsewhere(world)
  await put(world, 'tennis', { fields: [{ ...LEVEL, maximum: 3 }] })
  world.deps.definitions = old

  const params = { name: 'upsert_user', arguments: { ...ANA, fields: { level: 4 } } }
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })
  const called = await world.call('POST', '/mcp', { body })

  expect(await called.text()).toContain('fields.level: expected number from 1 to 3, got 4.')
})

test('what a stale definition would refuse and the one in force takes is taken', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', { fields: [{ ...LEVEL, maximum: 3 }] })
  const old = world.deps.definitions
  elsewhere(world)
  await put(world, 'tennis', TENNIS)
  world.deps.definitions = old

  const taken = await world.upsert({ ...ANA, fields: { level: 6 } })

  expect(taken).toMatchObject({ schema_version: 'tennis.v2', fields: { level: 6 } })
})

test('a draft reads a text before it is put, for one call that stores nothing', async () => {
  const world = await aWorld({}, ADMIN)
  const read = async (
    definition: unknown,
    text = 'Somebody here who plays doubles. NTRP: 9.',
    name = 'tennis',
  ) => {
    const body = JSON.stringify({ definition, text })
    return (await world.call('POST', `/v1/domains/${name}/read`, { body })).json<
      DraftReading & { error?: { message: string } }
    >()
  }

  const calls = await world.calls(() => read(TENNIS))
  const answer = await read(TENNIS)
  const refused = [
    await read({ fields: [{ ...LEVEL, read: { phrasings: [{ value: 9, said: ['nine'] }] } }] }),
    await read({ fields: [] }),
    await read({ fields: [LEVEL], match: { features: 1 } }),
    await read(TENNIS, 'x'.repeat(10_001)),
    await read(TENNIS, '', 'dating'),
  ]

  expect(calls).toBe(1)
  expect(answer).toEqual({
    domain: 'tennis',
    readings: [
      {
        field: 'formats',
        value: 'doubles',
        evidence: [{ quote: 'doubles', start: 24, end: 31 }],
        confidence: 0.95,
      },
    ],
    rejected: [
      {
        field: 'level',
        value: 9,
        reason: 'expected number from 1 to 7',
        evidence: [{ quote: '9', start: 39, end: 40 }],
      },
    ],
  })
  expect(refused.map(({ error }) => error?.message)).toEqual([
    'definition.fields[0].read.phrasings[0].value: expected number from 1 to 7, or $1, got 9.',
    'definition.fields: expected 1 to 100 fields in all, got 0.',
    'definition.match.features: expected an array, got 1.',
    'text: expected at most 10,000 characters, got 10001 characters.',
    expect.stringMatching(/^name: expected a name other than/),
  ])
  expect((await world.call('GET', '/v1/domains/tennis')).status).toBe(404)
})

test('a new version is taken up by the sweeper, and what it no longer takes is kept as extras', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert({ ...ANA, fields: { level: 5 } }, WAIT)
  world.sent.splice(0)
  const tried = await put(
    world,
    'tennis',
    { fields: [FORMATS, { ...LEVEL, maximum: 4 }] },
    {},
    '?dry_run=true',
  )
  await put(world, 'tennis', { fields: [FORMATS, { ...LEVEL, maximum: 4 }] })
  elsewhere(world)

  const served = await world.get('u_ana', 'tennis')
  await sweep(world.deps)
  await world.deliver()
  const remade = await world.get('u_ana', 'tennis')

  expect(tried.body).toEqual({
    domain: 'tennis',
    version: 'tennis.v2',
    changes: {
      added: [],
      removed: [],
      retyped: [{ field: 'level', from: 'number from 1 to 7', to: 'number from 1 to 4' }],
      redefined: [],
      head: false,
      match: true,
    },
    records: 1,
    extras: [{ field: 'level', users: 1 }],
  })
  expect(served).toMatchObject({ schema_version: 'tennis.v1', fields: { level: 5 } })
  expect(remade).toMatchObject({
    schema_version: 'tennis.v2',
    fields: { level: 4, formats: ['doubles'] },
    extras: { level: 5 },
    enrichment: { status: 'complete' },
  })
})

test('a sweep takes up the records of the tenant whose definition changed, and of no other', async () => {
  const [one, other] = [await aWorld({}, ADMIN), await aWorld({}, ADMIN)]
  for (const world of [one, other]) {
    await put(world, 'tennis', TENNIS)
    await world.upsert(ANA, WAIT)
    world.sent.splice(0)
  }

  await put(one, 'tennis', { fields: [LEVEL] })
  await sweep(one.deps)
  await one.deliver()

  expect((await one.get('u_ana', 'tennis')).schema_version).toBe('tennis.v2')
  expect(await other.get('u_ana', 'tennis')).toMatchObject({
    schema_version: 'tennis.v1',
    fields: { level: 4 },
  })
})

test('a sweep goes on, with as many records under way as a page has, until all are made anew', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  const users = Array.from({ length: 5 }, (_, i) => `u_${i}`)
  for (const user_id of users) await world.upsert({ ...ANA, user_id }, WAIT)
  world.sent.splice(0)

  await put(world, 'tennis', { fields: [LEVEL] })
  const pages: number[] = []
  let isDone = false
  const swept = sweep(world.deps, { page: 2, pages: 9, everyMs: 10, forMs: 30_000 }).finally(() => {
    isDone = true
  })
  while (!isDone) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    if (world.sent.length > 0) pages.push(world.sent.length)
    await world.deliver()
  }
  await swept

  const versions = await Promise.all(users.map((user) => world.get(user, 'tennis')))
  expect(pages).toEqual([2, 2, 1])
  expect(new Set(versions.map((record) => record.schema_version))).toEqual(new Set(['tennis.v2']))
})

test('a sweep takes no more pages than it may, and leaves the rest to the next', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  for (const user_id of ['u_1', 'u_2', 'u_3']) await world.upsert({ ...ANA, user_id }, WAIT)
  world.sent.splice(0)
  await put(world, 'tennis', { fields: [LEVEL] })
  const pages: number[] = []
  world.deps.wake = async (jobs) => {
    pages.push(jobs.length)
    world.sent.push(...jobs)
    await world.deliver()
  }
  const pace = { page: 1, pages: 2, everyMs: 10, forMs: 30_000 }

  await sweep(world.deps, pace)
  const first = pages.length
  await sweep(world.deps, pace)

  expect([first, pages]).toEqual([2, [1, 1, 1]])
})

test('the same definition again is the same version, and If-Match holds', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)

  const again = await put(world, 'tennis', TENNIS)
  const stale = await put(world, 'tennis', { fields: [LEVEL] }, { 'If-Match': '"tennis.v9"' })
  const fresh = await put(world, 'tennis', { fields: [LEVEL] }, { 'If-Match': '"tennis.v1"' })
  const back = await put(world, 'tennis', TENNIS)
  const taken = await put(world, 'tennis', TENNIS, { 'If-None-Match': '*' })

  expect([again, stale, fresh, back, taken].map(({ status, body }) => body.version ?? status)).toEqual([
    'tennis.v1',
    412,
    'tennis.v2',
    'tennis.v3',
    412,
  ])
})

test('a domain is deleted once nobody is in it, and its version numbers are not given again', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert(ANA)

  const inUse = await world.call('DELETE', '/v1/domains/tennis')
  await world.call('DELETE', '/v1/users/u_ana')
  const gone = await world.call('DELETE', '/v1/domains/tennis')
  const unknown = await world.call('POST', '/v1/users', { body: JSON.stringify(ANA) })
  const tried = await put(world, 'tennis', TENNIS, {}, '?dry_run=true')
  const anew = await put(world, 'tennis', TENNIS)

  expect([inUse.status, gone.status, unknown.status]).toEqual([409, 200, 400])
  expect([tried, anew].map(({ body }) => body.version)).toEqual(['tennis.v2', 'tennis.v2'])
})

test('the schema, the list and the domain itself show what is defined', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert(ANA, WAIT)
  elsewhere(world)

  const json = async (path: string) => (await world.call('GET', path)).json<Answer>()
  const schema = await json('/v1/schema?domain=tennis')
  const all = await json('/v1/schema')
  const list = await json('/v1/domains')
  const one = await json('/v1/domains/tennis')

  expect(schema.fields.map((field) => field.name)).toEqual(['level', 'formats'])
  expect(all.domains.at(-1)).toEqual({ domain: 'tennis', version: 'tennis.v1' })
  expect(list.data).toEqual([
    {
      domain: 'tennis',
      version: 'tennis.v1',
      created_at: expect.any(String),
      progress: { users: 1, outdated: 0 },
    },
  ])
  expect(one).toMatchObject({
    version: 'tennis.v1',
    definition: TENNIS,
    versions: [{ version: 'tennis.v1' }],
  })
})

test('a record that was given up is not waited for when the definition changes', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert(ANA, WAIT)
  await world.upsert({ ...ANA, user_id: 'u_bo' }, WAIT)
  await owner`update users set error = '{"code":"dead_letter"}' where user_id = 'u_bo' and domain = 'tennis'
    and tenant_id = (select tenant_id from api_keys where key_id = ${world.key.slice(0, 18)})`

  await put(world, 'tennis', { fields: [LEVEL] })
  const progress = async () => {
    const list = await world.call('GET', '/v1/domains')
    return (await list.json<{ data: { progress: object }[] }>()).data[0]?.progress
  }
  const before = await progress()
  await sweep(world.deps)
  await world.deliver()

  expect([before, await progress()]).toEqual([
    { users: 2, outdated: 1 },
    { users: 2, outdated: 0 },
  ])
})

test('one tenant sees nothing of another tenant’s domain', async () => {
  const [one, other] = [await aWorld({}, ADMIN), await aWorld({}, ADMIN)]
  await put(one, 'tennis', TENNIS)

  const answers = await Promise.all([
    other.call('POST', '/v1/users', { body: JSON.stringify(ANA) }),
    other.call('GET', '/v1/domains/tennis'),
    other.call('GET', '/v1/schema?domain=tennis'),
    other.call('DELETE', '/v1/domains/tennis'),
  ])

  expect(answers.map(({ status }) => status)).toEqual([400, 404, 400, 404])
  expect(
    (await owner`select count(*)::int as count from definitions where name = 'tennis' and is_current`)[0]
      ?.count,
  ).toBeGreaterThan(0)
})

test('a definition that extends a shipped domain has its fields, those redefined and those added', async () => {
  const world = await aWorld({}, ADMIN)

  const { body } = await put(world, 'runners', {
    extends: 'dating',
    remove: ['height_cm', 'pets'],
    fields: [
      { name: 'age', kind: 'hard', type: 'integer', description: 'Age.', minimum: 16, maximum: 120 },
      {
        name: 'pace',
        kind: 'hard',
        type: 'number',
        description: 'Minutes a kilometre.',
        minimum: 2,
        maximum: 15,
        read: { units: { 'min/km': 1 } },
      },
    ],
  })
  const runner = await world.upsert(
    {
      user_id: 'u_r',
      domain: 'runners',
      context: 'I am 17, live in Oslo, vegan. 5.5 min/km. Looking for something serious.',
    },
    WAIT,
  )

  expect(body.definition.extends).toBe('dating.v3')
  expect(body.fields.map((field) => field.name)).not.toContain('pets')
  expect(runner).toMatchObject({
    fields: { age: 17, location: 'Oslo', diet: 'vegan', pace: 5.5 },
    derived: { attachment_style: 'secure' },
  })
})

test('a refusal names the path, what was expected and what came', async () => {
  const world = await aWorld({}, ADMIN)
  const message = async (body: unknown, name = 'tennis') => (await put(world, name, body)).body.error.message

  expect([
    await message({ fields: [{ ...LEVEL, tpye: 'number' }] }),
    await message({ fields: [{ ...LEVEL, type: 'float' }] }),
    await message({
      fields: [{ ...LEVEL, read: { phrasings: [{ value: '$1', said: ['~ {number} ~ of ~'] }] } }],
    }),
    await message({ fields: [{ ...LEVEL, read: { phrasings: [{ value: 9, said: ['nine'] }] } }] }),
    await message({
      fields: [FORMATS],
      match: { features: [{ by: 'gap', field: 'formats', span: 1, weight: 1 }] },
    }),
    await message({ fields: [FORMATS], head: [{ label: 'Level', field: 'level' }] }),
    await message({ extends: 'datin', fields: [] }),
    await message(TENNIS, 'dating'),
    await message({ fields: [] }),
  ]).toEqual([
    "Unknown field 'tpye': did you mean 'type'?",
    'fields[0].type: expected ("integer" | "number" | "string" | "boolean" | "enum" | "array"), got "float".',
    'fields[0].read.phrasings[0].said[0]: expected at most 2 of ~ and of adverbs that are passed over anyway (“really”, “just”), since each multiplies the ways through a text, got "~ {number} ~ of ~".',
    'fields[0].read.phrasings[0].value: expected number from 1 to 7, or $1, got 9.',
    'match.features[0].field: expected a hard number, got "formats".',
    'head[0].field: expected a field of this domain, got "level".',
    'extends: expected a shipped domain: one of dating, hiring, founder-investor, marketplace, agent-to-agent, product-recommendation, got "datin".',
    'name: expected a name other than the shipped dating, hiring, founder-investor, marketplace, agent-to-agent, product-recommendation: extend one, got "dating".',
    'fields: expected 1 to 100 fields in all, got 0.',
  ])
})

test('of definitions put at the same time each is a version, and one is current', async () => {
  const world = await aWorld({}, ADMIN)
  const maxima = [2, 3, 4, 5, 6]

  const puts = await Promise.all(
    maxima.map((maximum) => put(world, 'tennis', { fields: [{ ...LEVEL, maximum }] })),
  )
  const guarded = await Promise.all(
    maxima.map((maximum) =>
      put(world, 'tennis', { fields: [{ ...LEVEL, minimum: 0, maximum }] }, { 'If-Match': '"tennis.v5"' }),
    ),
  )
  const current = await owner`select count(*)::int as count from definitions d
    join api_keys k on k.tenant_id = d.tenant_id where k.key_id = ${world.key.slice(0, 18)} and is_current`

  expect(puts.map(({ body }) => body.version).toSorted()).toEqual(maxima.map((_, i) => `tennis.v${i + 1}`))
  expect(guarded.map(({ status }) => status).toSorted()).toEqual([200, 412, 412, 412, 412])
  expect(current[0]?.count).toBe(1)
})

test('the newest hundred versions are kept, and a record of an older one is still shown', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert({ ...ANA, fields: { level: 5 } })
  for (let n = 0; n < 100; n++) {
    await put(world, 'tennis', { fields: [FORMATS, { ...LEVEL, description: `${n}` }] })
  }
  elsewhere(world)

  const { versions } = await (await world.call('GET', '/v1/domains/tennis')).json<{ versions: unknown[] }>()
  const served = await world.get('u_ana', 'tennis')

  expect(versions).toHaveLength(100)
  expect(served).toMatchObject({ schema_version: 'tennis.v1', fields: { level: 5 } })
})

test('a tenant has fifty domains of its own and no more', async () => {
  const world = await aWorld({}, ADMIN)

  const statuses: number[] = []
  for (let n = 0; n < 51; n++) statuses.push((await put(world, `d${n}`, { fields: [LEVEL] })).status)

  expect(statuses.indexOf(409)).toBe(50)
})

test('a user known in a domain of one’s own is matched in another', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await put(world, 'squash', TENNIS)
  await world.upsert(ANA, WAIT)
  await world.upsert({ ...ANA, user_id: 'u_bo', domain: 'squash' }, WAIT)
  elsewhere(world)

  const match = await world.call('POST', '/v1/match', {
    body: JSON.stringify({ user_id: 'u_ana', domain: 'squash' }),
  })

  expect((await match.json<MatchAnswer>()).matches.map((one) => one.user_id)).toEqual(['u_bo'])
})

test('outcomes go by the labels of the definition', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', { ...TENNIS, outcomes: [{ label: 'played', grade: 'converted' }] })
  await world.upsert(ANA)
  await world.upsert({ ...ANA, user_id: 'u_bo' })
  const item = { seeker_id: 'u_ana', candidate_id: 'u_bo' }

  const answer = await world.call('POST', '/v1/feedback', {
    body: JSON.stringify({
      domain: 'tennis',
      items: [
        { ...item, outcome: 'played' },
        { ...item, outcome: 'paid' },
      ],
    }),
  })

  expect(await answer.json()).toMatchObject({ accepted: 1, rejected: [{ index: 1 }] })
})

test('a definition says whether both decide, and how far it is balanced who is shown; a match may say otherwise', async () => {
  const world = await aWorld({}, ADMIN)
  const people = ['one', 'other', 'wanted', 'unwanted']
  await put(world, 'chess', { ...TENNIS, match: { balance: 1, mutual: true } })
  for (const user_id of people) await world.upsert({ user_id, domain: 'chess', fields: { level: 4 } }, WAIT)
  const of = (candidate_id: string, outcome: string) => ({ seeker_id: 'one', candidate_id, outcome })
  const items = [of('wanted', 'accepted'), of('unwanted', 'rejected')]
  await world.call('POST', '/v1/feedback', { body: JSON.stringify({ domain: 'chess', items }) })
  const matched = async (more: object = {}) => {
    const body = { user_id: 'other', domain: 'chess', ...more }
    const { matches } = await (
      await world.call('POST', '/v1/match', { body: JSON.stringify(body) })
    ).json<MatchAnswer>()
    const score = (id: string) => matches.find(({ user_id }) => user_id === id)?.score ?? Number.NaN
    return { matches, lead: score('wanted') - score('unwanted') }
  }

  const [usual, unbalanced, halfway] = [
    await matched(),
    await matched({ balance: 0 }),
    await matched({ balance: 0.5 }),
  ]

  expect(usual.lead).toBeCloseTo(0, 10)
  expect(halfway.lead).toBeGreaterThan(0.01)
  expect(unbalanced.lead).toBeGreaterThan(halfway.lead + 0.01)
  for (const { score, chances } of unbalanced.matches) {
    expect(score).toBeCloseTo((chances?.seeker ?? 0) * (chances?.candidate ?? 0), 10)
  }
})
