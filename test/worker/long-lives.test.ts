import { describe, expect, test } from 'vitest'
import { apiKeyId } from '../../shared/api-key.ts'
import type { StoredText } from '../../shared/stored-text.ts'
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
