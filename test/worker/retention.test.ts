import { describe, expect, test } from 'vitest'
import { apiKeyId } from '../../shared/api-key.ts'
import type { Retention, RetentionRule } from '../../shared/retention.ts'
import type { StoredText } from '../../shared/stored-text.ts'
import { applyRetention } from '../../worker/store/retention.ts'
import { sweep } from '../../worker/sweep.ts'
import { aWorld, owner, type World } from './world.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const OLD = 'I am a nurse on Elm Street. I love hiking.'
const RULES: Record<'nothing' | 'values', RetentionRule> = {
  nothing: { days: 30, keep: 'nothing' },
  values: { days: 30, keep: 'values' },
}

/** Alice said something 40 days ago, and something today. */
async function aliceOf(rule: RetentionRule | undefined): Promise<World> {
  const world = await aWorld({}, ['users:read', 'users:write', 'admin'])
  await world.upsert({ user_id: 'u_alice', domain: 'dating', fields: { age: 32 } })
  await append(world, OLD, 40)
  await append(world, 'I love sailing.', 0)
  if (rule) await put(world, rule)
  return world
}

async function append(world: World, content: string, daysAgo: number): Promise<void> {
  const occurred_at = new Date(Date.now() - daysAgo * DAY_MS).toISOString()
  const body = JSON.stringify({ user_id: 'u_alice', domain: 'dating', content, occurred_at })
  const response = await world.call('POST', '/v1/context', { body })
  if (response.status !== 200) throw new Error(await response.text())
}

async function put(world: World, rule: object): Promise<Retention> {
  const response = await world.call('PUT', '/v1/retention', { body: JSON.stringify(rule) })
  if (response.status !== 200) throw new Error(await response.text())
  return response.json()
}

async function textsOf(world: World): Promise<StoredText[]> {
  return (
    await (await world.call('GET', '/v1/users/u_alice/context?domain=dating')).json<{ data: StoredText[] }>()
  ).data
}

const receiptOf = async (world: World): Promise<Retention> =>
  (await world.call('GET', '/v1/retention')).json()

/** Whatever is stored of the tenant, as text. */
async function rowsOf(world: World): Promise<string> {
  const { recordId } = world.sent[0] ?? { recordId: (await recordsOf(world))[0] }
  const [row] = await owner`select (select json_agg(u) from users u where record_id = ${recordId})::text
    || coalesce((select json_agg(c) from contexts c where record_id = ${recordId})::text, '')
    || coalesce((select json_agg(s) from summaries s where record_id = ${recordId})::text, '')
    || coalesce((select json_agg(r) from replies r where record_id = ${recordId})::text, '') as all`
  return row?.all
}

async function recordsOf(world: World): Promise<number[]> {
  const rows = await owner`select record_id from users u join api_keys k using (tenant_id)
    where k.key_id = ${apiKeyId(world.key)}`
  return rows.map((row) => Number(row.record_id))
}

describe('a text that is older than the rule', () => {
  test('leaves with every value that rests on it alone', async () => {
    const world = await aliceOf(RULES.nothing)
    const before = await world.get('u_alice')

    await sweep(world.deps)
    await world.deliver()

    const after = await world.get('u_alice')
    expect([before.fields, after.fields]).toEqual([
      { age: 32, occupation: 'nurse', interests: ['hiking', 'sailing'] },
      { age: 32, interests: ['sailing'] },
    ])
    expect(after.enrichment.status).toBe('complete')
    expect((await textsOf(world)).map(({ content }) => content)).toEqual(['I love sailing.'])
    expect(await rowsOf(world)).not.toContain('Elm Street')
    expect(await receiptOf(world)).toEqual({ ...RULES.nothing, texts: 1, carried_out_at: expect.any(String) })
    expect(world.logged.filter((line) => line.includes('"swept"')).join()).toContain('"retained":1')
  })

  test('loses its content and keeps its values, whatever extractor comes later', async () => {
    const world = await aliceOf(RULES.values)

    await sweep(world.deps)
    await world.deliver()
    world.deps.extractor = { ...world.deps.extractor, version: 'rules.next' }
    // The records of other files in this database come first, a page at a time.
    for (let sweeps = 0; sweeps < 20; sweeps++) {
      await sweep(world.deps)
      await world.deliver()
      const [row] = await owner`select pipeline from users where record_id = any (${await recordsOf(world)})
        and due_at is null`
      if (String(row?.pipeline).includes('rules.next')) break
    }

    const { fields, provenance, enrichment } = await world.get('u_alice')
    expect(fields).toEqual({ age: 32, occupation: 'nurse', interests: ['hiking', 'sailing'] })
    expect(provenance.occupation).toMatchObject({ quote: '', start: 7, end: 12 })
    expect(provenance.interests).toMatchObject({
      items: [{ evidence: [{ quote: '' }] }, { evidence: [{ quote: 'sailing' }] }],
    })
    expect(enrichment.status).toBe('complete')
    expect((await textsOf(world)).map(({ content, status }) => [content, status])).toEqual([
      ['', 'read'],
      ['I love sailing.', 'read'],
    ])
    for (const word of ['Elm Street', '"hiking on', 'love hiking'])
      expect(await rowsOf(world)).not.toContain(word)
    expect((await receiptOf(world)).texts).toBe(1)
    const { data } = await (await world.call('GET', '/v1/export')).json<{ data: { content?: string }[] }>()
    expect(data.flatMap(({ content }) => content ?? [])).toEqual(['I love sailing.'])
  })

  test('is deleted with the stored replies about it', async () => {
    const world = await aWorld({}, ['users:read', 'users:write', 'admin'])
    const alice = { user_id: 'u_alice', domain: 'dating', context: OLD }
    await world.upsert(alice, { Prefer: 'wait=5', 'Idempotency-Key': 'once' })
    await owner`update contexts set occurred_at = now() - interval '40 days' where record_id = any (${await recordsOf(world)})`
    await put(world, RULES.nothing)

    await sweep(world.deps)

    const again = await world.call('POST', '/v1/users', {
      body: JSON.stringify(alice),
      headers: { Prefer: 'wait=5', 'Idempotency-Key': 'once' },
    })
    expect(again.status).toBe(409)
    expect((await world.upsert(alice, { Prefer: 'wait=5' })).fields.occupation).toBe('nurse')
  })
})

describe('nothing leaves', () => {
  test.each<[string, RetentionRule | undefined]>([
    ['without a rule', undefined],
    ['by a rule that was taken back', { days: null, keep: 'nothing' }],
    ['that is younger than the rule', { days: 41, keep: 'nothing' }],
  ])('%s', async (_, rule) => {
    const world = await aliceOf(rule)
    const before = await rowsOf(world)

    await sweep(world.deps)

    expect(await rowsOf(world)).toBe(before)
    expect((await receiptOf(world)).texts).toBe(0)
  })

  test('of another tenant, who neither sees nor sets the rule', async () => {
    const [world, stranger] = [await aliceOf(RULES.nothing), await aliceOf(undefined)]
    const before = await rowsOf(stranger)

    await put(stranger, { days: null })
    await sweep(world.deps)

    expect(await rowsOf(stranger)).toBe(before)
    expect(await receiptOf(stranger)).toEqual({ days: null, keep: 'nothing', texts: 0, carried_out_at: null })
    expect((await receiptOf(world)).texts).toBe(1)
  })

  test('by a key without the scope, and an invalid rule is refused', async () => {
    const world = await aWorld()
    const admin = await aWorld({}, ['admin'])
    const statusOf = async (of: World, rule: object) =>
      (await of.call('PUT', '/v1/retention', { body: JSON.stringify(rule) })).status

    expect(await statusOf(world, RULES.nothing)).toBe(403)
    expect(
      await Promise.all(
        [{}, { days: 0 }, { days: 1.5 }, { days: 9, keep: 'all' }].map((rule) => statusOf(admin, rule)),
      ),
    ).toEqual([400, 400, 400, 400])
  })
})

test('a step takes no more than it may, and the next takes the rest', async () => {
  const world = await aliceOf(undefined)
  await owner`insert into contexts (record_id, context_id, tenant_id, origin, content, occurred_at)
    select record_id, 'ctx_old_' || i, tenant_id, 'append', 'I say ' || i, now() - interval '50 days'
    from users, generate_series(1, 25) i where record_id = any (${await recordsOf(world)})`
  await put(world, RULES.nothing)

  const steps = [10, 10, 10, 10].map((most) => () => applyRetention(world.deps.db, most))
  const taken: number[] = []
  for (const step of steps) taken.push((await step()).texts)

  expect(taken).toEqual([10, 10, 6, 0])
})
