import { describe, expect, test } from 'vitest'
import { aWorld, owner, REFERENCE } from './world.ts'

describe('the reference call', () => {
  test('answers at once with what is known, and that work is due', async () => {
    const world = await aWorld()

    const record = await world.upsert(REFERENCE)

    expect(record).toEqual({
      user_id: 'u_alice',
      domain: 'dating',
      schema_version: 'dating.v3',
      fields: { location: 'New York, NY' },
      derived: {},
      embeddings: {},
      extras: {},
      provenance: { location: { source: 'fields', at: expect.any(String) } },
      enrichment: {
        status: 'pending',
        attempts: 0,
        error: null,
        missing_required: ['age', 'gender'],
        rejected: [],
        rejected_count: 0,
      },
      memory_ref: null,
      revision: 1,
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
  })

  test('comes back enriched, each value from text with its evidence', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)

    await world.deliver()

    const record = await world.get('u_alice')
    expect(record.fields).toMatchObject({
      age: 32,
      location: 'New York, NY',
      relationship_goal: 'serious',
      diet: 'vegetarian',
      interests: ['reading', 'running'],
    })
    expect(record.derived).toEqual({ attachment_style: 'secure' })
    expect(record.embeddings).toEqual({
      dating: { dim: 1024, version: 'dating-2026-05-01', model: 'hashed.v1' },
    })
    expect(record.last_enriched_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
    expect(record.enrichment).toMatchObject({ status: 'complete', attempts: 1, error: null })
    expect(Object.keys(record.provenance).toSorted()).toEqual(
      [...Object.keys(record.fields), 'attachment_style'].toSorted(),
    )
    const points = [...REFERENCE.context]
    for (const entry of Object.values(record.provenance)) {
      if (entry.source !== 'context') continue
      for (const { quote, start, end } of entry.evidence) {
        expect(points.slice(start, end).join('')).toBe(quote)
      }
    }
    expect(record.provenance.location?.source).toBe('fields')
    expect(record.provenance.attachment_style).toMatchObject({
      source: 'derived',
      from: ['relationship_goal'],
    })
  })

  test('answers enriched when the caller waits', async () => {
    const world = await aWorld()

    const response = await world.call('POST', '/v1/users', {
      body: JSON.stringify(REFERENCE),
      headers: { Prefer: 'wait=10' },
    })

    expect(response.headers.get('Preference-Applied')).toBe('wait=10')
    const record = await response.json()
    expect(record).toMatchObject({ fields: { age: 32 }, enrichment: { status: 'complete' } })
    expect(await world.get('u_alice')).toEqual(record)
    expect(world.sent).toEqual([])
  })
})

describe('calls to the database', () => {
  test('a plain upsert, a get and a schema are one each', async () => {
    const world = await aWorld()

    expect(await world.calls(() => world.upsert(REFERENCE))).toBe(1)
    expect(await world.calls(() => world.get('u_alice'))).toBe(1)
    expect(await world.calls(() => world.call('GET', '/v1/schema?domain=dating'))).toBe(1)
  })

  test('an upsert that waits makes two', async () => {
    const world = await aWorld()

    expect(await world.calls(() => world.upsert(REFERENCE, { Prefer: 'wait=5' }))).toBe(2)
  })

  test('a key with a wrong checksum never gets there', async () => {
    const world = await aWorld()
    const forged = `${world.key.slice(0, -1)}${world.key.endsWith('0') ? '1' : '0'}`

    const calls = await world.calls(async () => {
      expect((await world.call('GET', '/v1/users/u', { key: forged })).status).toBe(401)
    })

    expect(calls).toBe(0)
  })
})

describe('fields', () => {
  test('typed values show at once, before any enrichment', async () => {
    const world = await aWorld()

    const { fields } = await world.upsert({
      user_id: 'u',
      domain: 'dating',
      fields: { age: 40, pets: ['dog'] },
    })

    expect(fields).toEqual({ age: 40, pets: ['dog'] })
  })

  test('a typed field wins over the same field read in the text', async () => {
    const world = await aWorld()
    await world.upsert({ ...REFERENCE, fields: { age: 33 } })

    await world.deliver()

    const record = await world.get('u_alice')
    expect(record.fields.age).toBe(33)
    expect(record.provenance.age).toEqual({ source: 'fields', at: expect.any(String) })
  })

  test('null hides what the text says', async () => {
    const world = await aWorld()
    await world.upsert({ ...REFERENCE, fields: { age: null } })

    await world.deliver()

    const record = await world.get('u_alice')
    expect(record.fields).not.toHaveProperty('age')
    expect(record.provenance).not.toHaveProperty('age')
    expect(record.enrichment.missing_required).toContain('age')
  })

  test('keys that the domain does not know are kept as extras', async () => {
    const world = await aWorld()

    const record = await world.upsert({
      user_id: 'u',
      domain: 'dating',
      fields: { shoe_size: { eu: 42 }, toString: null },
    })

    expect(record.extras).toEqual({ shoe_size: { eu: 42 }, toString: null })
    expect(record.fields).toEqual({})
  })

  test('a list loses repeated items', async () => {
    const world = await aWorld()

    const { fields } = await world.upsert({
      user_id: 'u',
      domain: 'dating',
      fields: { pets: ['dog', 'dog'] },
    })

    expect(fields).toEqual({ pets: ['dog'] })
  })
})

describe('a second upsert', () => {
  test('of the same content makes no work', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    await world.deliver()
    const before = await world.get('u_alice')

    const again = await world.upsert(REFERENCE)

    expect(again).toEqual(before)
    expect(world.sent).toEqual([])
  })

  test('replaces the fields and the text of the first, and what was read from it', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    await world.deliver()

    const pending = await world.upsert({
      user_id: 'u_alice',
      domain: 'dating',
      context: 'I am 41. I live in Boston.',
    })
    await world.deliver()

    expect(pending.revision).toBe(2)
    expect(pending.fields).toEqual({})
    const record = await world.get('u_alice')
    expect(record.fields.age).toBe(41)
    expect(record.fields).not.toHaveProperty('diet')
    expect(record.derived).toEqual({})
  })

  test('with an old text again does not read it again', async () => {
    const texts: string[] = []
    const world = await aWorld()
    const { extractor } = world.deps
    world.deps.extractor = {
      version: extractor.version,
      extract: (domain, sources) => {
        texts.push(...sources.map((source) => source.text))
        return extractor.extract(domain, sources)
      },
    }
    for (const context of ['I am 30.', 'I am 31.', 'I am 30.']) {
      await world.upsert({ user_id: 'u', domain: 'dating', context })
      await world.deliver()
    }

    expect(texts).toEqual(['I am 30.', 'I am 31.'])
    expect((await world.get('u')).fields).toEqual({ age: 30 })
  })

  test('in another domain is another record', async () => {
    const world = await aWorld()
    await world.upsert({ user_id: 'u', domain: 'dating', fields: { age: 40 } })
    await world.upsert({ user_id: 'u', domain: 'hiring', fields: { current_title: 'Welder' } })

    const response = await world.call('GET', '/v1/users/u')

    expect(await response.json()).toMatchObject({
      user_id: 'u',
      domains: { dating: { fields: { age: 40 } }, hiring: { fields: { current_title: 'Welder' } } },
    })
  })

  test('of a text that says nothing leaves no vector behind', async () => {
    const world = await aWorld()
    await world.upsert(REFERENCE)
    await world.deliver()

    await world.upsert({ user_id: 'u_alice', domain: 'dating' })
    await world.deliver()

    const record = await world.get('u_alice')
    expect(record.embeddings).toEqual({})
    expect(record.enrichment.status).toBe('complete')
  })
})

test('the age of a minor is never stored, and the record says why', async () => {
  const world = await aWorld()
  await world.upsert({ user_id: 'u', domain: 'dating', context: 'I am 16 years old and vegan.' })

  await world.deliver()

  const record = await world.get('u')
  expect(record.fields).toEqual({ diet: 'vegan' })
  expect(record.enrichment.rejected).toMatchObject([
    { field: 'age', value: 16, reason: 'expected integer from 18 to 120', quote: '16' },
  ])
})

test.each(['a/b', 'a b', '100%', '%2F', 'a?b#c', 'ü/é', '日本語', '😀', 'a@b.example', "o'x", 'A', '...'])(
  'a user id is compared exactly as sent: %s',
  async (userId) => {
    const world = await aWorld()
    await world.upsert({ user_id: userId, domain: 'dating', fields: { age: 40 } })

    const record = await world.get(userId)

    expect(record.user_id).toBe(userId)
  },
)

test('a text may be 100,000 characters long, counted as a person counts', async () => {
  const world = await aWorld()

  const record = await world.upsert({
    user_id: 'u',
    domain: 'dating',
    context: `I am 30. ${'😀'.repeat(49_000)}`,
  })

  expect(record.revision).toBe(1)
})

test('no message or log quotes the text', async () => {
  const world = await aWorld()

  await world.upsert({ ...REFERENCE, context: 'I am 32, canary-5b1f.' })
  const sent = JSON.stringify(world.sent)
  await world.deliver()

  expect(sent).not.toContain('canary')
  expect(world.logged.join()).not.toContain('canary')
  const [row] = await owner`select count(*) from contexts where content like '%canary-5b1f%'`
  expect(row).toEqual({ count: '1' })
})
