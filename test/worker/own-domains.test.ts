import { expect, test } from 'vitest'
import type { MatchAnswer } from '../../shared/match.ts'
import type { DraftReading } from '../../shared/own-domain.ts'
import { ADMIN, ANA, elsewhere, LEVEL, put, TENNIS, WAIT } from './own-domain.ts'
import { aWorld } from './world.ts'

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
  const before = world.deps.definitionCache
  elsewhere(world)
  await put(world, 'tennis', { fields: [LEVEL] })
  world.deps.definitionCache = before
  const stale = await world.calls(() => world.upsert({ ...ANA, context: '3.0 player' }))
  const after = await world.calls(() => world.upsert({ ...ANA, context: '2.5 player' }))
  const read = await world.calls(() => world.get('u_ana', 'tennis'))

  expect({ cold, warm, stale, after, read }).toEqual({ cold: 2, warm: 1, stale: 2, after: 1, read: 1 })
})

test('a write is checked against the current definition, whatever the isolate has cached', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert(ANA)
  const old = world.deps.definitionCache
  elsewhere(world)
  await put(world, 'tennis', { fields: [{ ...LEVEL, maximum: 3 }] })
  world.deps.definitionCache = old

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

test('a tool that a model calls uses the current definition as well', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', TENNIS)
  await world.upsert(ANA)
  const old = world.deps.definitionCache
  elsewhere(world)
  await put(world, 'tennis', { fields: [{ ...LEVEL, maximum: 3 }] })
  world.deps.definitionCache = old

  const params = { name: 'upsert_user', arguments: { ...ANA, fields: { level: 4 } } }
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params })
  const called = await world.call('POST', '/mcp', { body })

  expect(await called.text()).toContain('fields.level: expected number from 1 to 3, got 4.')
})

test('fields valid only under the current definition are accepted', async () => {
  const world = await aWorld({}, ADMIN)
  await put(world, 'tennis', { fields: [{ ...LEVEL, maximum: 3 }] })
  const old = world.deps.definitionCache
  elsewhere(world)
  await put(world, 'tennis', TENNIS)
  world.deps.definitionCache = old

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
