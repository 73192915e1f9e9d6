import { describe, expect, test } from 'vitest'
import { apiKeyId } from '../../shared/api-key.ts'
import type { Line } from '../../shared/dump.ts'
import type { UserExport } from '../../shared/export.ts'
import type { Superseded, UserRecord } from '../../shared/record.ts'
import type { StoredText } from '../../shared/stored-text.ts'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { aWorld, owner, REFERENCE, type World } from './world.ts'

/** A user with `count` appended texts of so many characters, each another, a minute apart, read and saying nothing. */
async function talkative(count: number, chars: number, userId = REFERENCE.user_id): Promise<World> {
  const world = await aWorld()
  await world.upsert({ ...REFERENCE, user_id: userId }, { Prefer: 'wait=5' })
  await owner`insert into contexts (record_id, context_id, tenant_id, origin, content, occurred_at, readings, rejected,
      extractor, schema_version)
    select u.record_id, 'ctx_' || lpad(i::text, 6, '0') || u.record_id, u.tenant_id, 'append', rpad(i || ' ', ${chars}::int, 'x'),
      '2026-01-01'::timestamptz + i * interval '1 minute', '[]', '[]', ${world.deps.extractor.version}, u.schema_version
    from users u join api_keys k using (tenant_id), generate_series(1, ${count}::int) i
    where k.key_id = ${apiKeyId(world.key)} and u.user_id = ${userId}`
  return world
}

const numberOf = (text: { content: string }) => Number(text.content.split(' ')[0])
const upTo = (count: number) => Array.from({ length: count }, (_, i) => i + 1)

interface Page<Item> {
  data: Item[]
  next_cursor: string | null
}

async function pagesOf<Item>(world: World, path: string): Promise<Page<Item>[]> {
  const pages: Page<Item>[] = []
  for (let cursor: string | null = ''; cursor !== null; cursor = pages.at(-1)?.next_cursor ?? null) {
    const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`
    const response = await world.call('GET', path + query)
    if (response.status !== 200) throw new Error(await response.text())
    pages.push(await response.json())
  }
  return pages
}

describe('the texts of a user who says a lot', () => {
  test('come in shorter pages, all of them, in their order', async () => {
    const world = await talkative(90, 99_000)

    const pages = await pagesOf<StoredText>(world, '/v1/users/u_alice/context?domain=dating&limit=100')

    expect(pages.length).toBeGreaterThan(1)
    const appended = pages.flatMap(({ data }) => data.filter(({ origin }) => origin === 'append'))
    expect(appended.map(numberOf)).toEqual(upTo(90))
    for (const { data } of pages) expect(JSON.stringify(data).length).toBeLessThan(5 * 1024 * 1024)
  })
})

describe('the history of a user', () => {
  test('in pages is the one that the record shows', async () => {
    const world = await aWorld()
    for (const location of ['Boston, MA', 'Boston, MA', 'London', 'Paris']) {
      await world.upsert({ ...REFERENCE, context: `I live in ${location}.`, fields: { location, age: 30 } })
      await append(world, `I am a nurse in ${location}.`)
      await append(world, `I am a teacher in ${location}.`)
    }
    await world.upsert({ ...REFERENCE, fields: { location: 'Paris' } }, { Prefer: 'wait=5' })
    await world.deliver()

    const pages = await pagesOf<Superseded>(world, '/v1/users/u_alice/history?domain=dating&limit=1')

    const record = await withHistory(world)
    expect(record.history_truncated).toBeUndefined()
    expect(pages.length).toBeGreaterThan(8)
    expect(inOneOrder(pages.flatMap(({ data }) => data))).toEqual(inOneOrder(record.history ?? []))
    expect(record.history?.map(({ superseded_by: by }) => by.source)).toEqual(
      expect.arrayContaining(['fields', 'upsert', 'context']),
    )
  })

  test('that is long is cut to the latest texts, and says so', async () => {
    const world = await talkative(120, 10)
    const stated = (value: string) => [
      { field: 'occupation', value, evidence: [{ quote: 'x', start: 4, end: 5 }], confidence: 0.9 },
    ]
    await owner`update contexts c set readings = replace(${JSON.stringify(stated('N'))}, '"N"', to_json('job ' || split_part(content, ' ', 1))::text)::jsonb
      from users u join api_keys k using (tenant_id)
      where c.record_id = u.record_id and c.origin = 'append' and k.key_id = ${apiKeyId(world.key)}`

    const record = await withHistory(world)
    const pages = await pagesOf<Superseded>(world, '/v1/users/u_alice/history?domain=dating&limit=50')

    expect(record.history_truncated).toBe(true)
    expect(record.history?.length).toBeLessThan(100)
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.flatMap(({ data }) => data.map(({ value }) => value))).toEqual(
      upTo(119).map((n) => `job ${n}`),
    )
  })

  test('of nobody is a 404; without a domain, or with a made-up cursor, it is a 400', async () => {
    const world = await aWorld()
    const path = '/v1/users/nobody/history'

    const answers = await Promise.all(
      [`${path}?domain=dating`, path, `${path}?domain=dating&cursor=x`].map((at) => world.call('GET', at)),
    )

    expect(answers.map(({ status }) => status)).toEqual([404, 400, 400])
  })
})

describe('a summary that is made anew', () => {
  test('takes some hundred texts at a time, and says of all when it is done', async () => {
    const world = await talkative(1_200, 10)
    const hiking = [
      { field: 'interests', value: 'hiking', evidence: [{ quote: '1', start: 0, end: 1 }], confidence: 0.9 },
    ]
    await owner`update contexts c set readings = ${JSON.stringify(hiking)}::jsonb
      from users u join api_keys k using (tenant_id)
      where c.record_id = u.record_id and c.origin = 'append' and k.key_id = ${apiKeyId(world.key)}`

    await append(world, 'I love hiking.')
    const goes = await enrichedIn(world)
    const made = await countOf(world)
    const [text] =
      (await pagesOf<StoredText>(world, '/v1/users/u_alice/context?domain=dating&limit=1'))[0]?.data ?? []
    const removed = await world.call('DELETE', `/v1/context/${text?.context_id}`)
    const meanwhile = await removed.json<{ fields_updated: string[]; enrichment: { status: string } }>()
    const again = await enrichedIn(world)

    expect([goes, again]).toEqual([3, 2])
    expect([made, await countOf(world)]).toEqual([1_201, 1_200])
    expect([meanwhile.fields_updated, meanwhile.enrichment.status]).toEqual([[], 'pending'])
  })

  test('reads no more words at a time than an answer of the database may bring', async () => {
    const world = await talkative(100, 99_000)
    await owner`update contexts c set readings = null from users u join api_keys k using (tenant_id)
      where c.record_id = u.record_id and c.origin = 'append' and k.key_id = ${apiKeyId(world.key)}`

    await append(world, 'I love hiking.')
    const goes = await enrichedIn(world)

    expect(goes).toBeGreaterThan(2)
    const texts = await pagesOf<StoredText>(world, '/v1/users/u_alice/context?domain=dating')
    expect(texts.flatMap(({ data }) => data.filter(({ status }) => status === 'pending'))).toEqual([])
  })
})

/** @returns how many goes it took */
async function enrichedIn(world: World): Promise<number> {
  const [record] = await owner`select record_id from users u join api_keys k using (tenant_id)
    where k.key_id = ${apiKeyId(world.key)}`
  for (let goes = 1; goes < 20; goes++) {
    await enrichRecords(world.deps, [Number(record?.record_id)])
    if ((await world.get('u_alice')).enrichment.status === 'complete') return goes
  }
  throw new Error('the work does not end')
}

const countOf = async (world: World) => {
  const { interests } = (await world.get('u_alice')).provenance
  const items = interests && 'items' in interests ? interests.items : []
  return items?.find(({ value }) => value === 'hiking')?.evidence_count
}

test('what was said of all users comes in pages within a user who says a lot', async () => {
  const world = await talkative(1_100, 10)
  await world.upsert({ user_id: 'u_bob', domain: 'dating', fields: { age: 40 } })

  const pages = await pagesOf<Line>(world, '/v1/export?domain=dating')

  const lines = pages.flatMap(({ data }) => data)
  expect(lines.flatMap((line) => ('content' in line ? [numberOf(line)] : []))).toEqual(upTo(1_100))
  expect(lines.filter((line) => !('content' in line))).toEqual([
    REFERENCE,
    { user_id: 'u_bob', domain: 'dating', fields: { age: 40 } },
  ])
  expect(Math.max(...pages.map(({ data }) => data.length))).toBe(500)
})

describe('the export of a user who says a lot', () => {
  test('has every text and every replaced upsert, and no part of it is more than a page', async () => {
    const world = await talkative(700, 10_000)
    for (let age = 20; age < 26; age++) await world.upsert({ ...REFERENCE, fields: { age } })

    const response = await world.call('GET', '/v1/users/u_alice/export')
    const parts: Uint8Array[] = []
    for await (const part of response.body ?? []) parts.push(part)

    const { domains } = JSON.parse(await new Blob(parts).text()) as UserExport
    const appended = domains.dating?.contexts.filter(({ origin }) => origin === 'append') ?? []
    expect(appended.map(numberOf)).toEqual(upTo(700))
    expect(domains.dating?.upserts.map(({ fields }) => fields)).toEqual([
      REFERENCE.fields,
      ...[20, 21, 22, 23, 24].map((age) => ({ age })),
    ])
    expect(domains.dating?.record.history_truncated).toBe(true)
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(5 * 1024 * 1024)
  })

  test('is truncated by an error, which is logged', async () => {
    const world = await talkative(2, 10)
    const { request } = world.deps.db
    let calls = 0
    world.deps.db.request = (...call) => {
      if (++calls > 2) throw new Error('the database is gone')
      return request(...call)
    }

    const response = await world.call('GET', '/v1/users/u_alice/export')

    expect(response.status).toBe(200)
    await expect(response.text()).rejects.toThrow('the database is gone')
    expect(world.logged.some((line) => line.includes('export_broke'))).toBe(true)
  })
})

async function withHistory(world: World): Promise<UserRecord> {
  return (await world.call('GET', '/v1/users/u_alice?domain=dating&include=history')).json()
}

async function append(world: World, content: string): Promise<void> {
  const body = JSON.stringify({ user_id: 'u_alice', domain: 'dating', content })
  await world.call('POST', '/v1/context', { body, headers: { Prefer: 'respond-async' } })
}

const inOneOrder = (lost: readonly Superseded[]) =>
  lost.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
