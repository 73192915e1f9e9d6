import { expect, test } from 'vitest'
import { ADMIN, ANA, type Answer, elsewhere, FORMATS, LEVEL, put, TENNIS, WAIT } from './own-domain.ts'
import { aWorld, owner } from './world.ts'

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

test('a tenant cannot see another tenant’s domain', async () => {
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
