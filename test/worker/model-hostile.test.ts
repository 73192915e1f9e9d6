import { expect, test } from 'vitest'
import { datingV3 } from '../../domains/dating/v3.ts'
import { openAiChat } from '../../worker/extract/model/openai.ts'
import { consumeModelJobs } from '../../worker/queue.ts'
import { HOSTILE_TEXTS, obey } from '../node/hostile-texts.ts'
import { aWorldWithModel, BODY, consume, found, takeAll } from './model-world.ts'
import { aWorld, owner } from './world.ts'

/** Every row of every other user, and of what no user owns. */
const others = () =>
  owner`select to_jsonb(u) as row from users u where user_id not like 'hostile-%'
    union all select to_jsonb(c) from contexts c join users u using (record_id) where user_id not like 'hostile-%'
    union all select to_jsonb(v) from vectors v join users u using (record_id) where user_id not like 'hostile-%'
    union all select to_jsonb(t) from tenants t
    union all select to_jsonb(k) - 'last_used_at' from api_keys k order by 1`

test('two hundred texts that give orders, and a model that obeys: no more than fields of their own users change', async () => {
  await owner`delete from users`
  const world = await aWorldWithModel(async () => found())
  const stranger = await aWorld({ model: world.deps.model })
  for (const { upsert } of [world, stranger]) await upsert({ ...BODY, user_id: 'bystander' })
  await consume(world, [...world.sent.splice(0), ...stranger.sent.splice(0)])
  await consume(world, takeAll(world.waiting), consumeModelJobs)
  const before = await others()
  const shown: string[] = []
  const fetch = async (_url: string, { body }: RequestInit) => {
    const prompt = String(body)
    shown.push(prompt)
    const i = Number(/canary-(\d+);/.exec(prompt)?.[1])
    return Response.json(obey(HOSTILE_TEXTS[i]!, i))
  }
  const server = { baseUrl: 'https://m.example/v1', key: undefined, fetch, now: world.now, timeoutMs: 1_000 }
  world.useChat(openAiChat(server, 'obedient'))

  for (const [i, context] of HOSTILE_TEXTS.entries()) {
    await world.upsert({ ...BODY, user_id: `hostile-${i}`, context })
  }
  for (const waiting = world.sent.splice(0); waiting.length > 0; ) await consume(world, waiting.splice(0, 25))
  for (const waiting = takeAll(world.waiting); waiting.length > 0; ) {
    await consume(world, waiting.splice(0, 4), consumeModelJobs)
  }

  expect(world.logged.filter((line) => line.includes('batch_failed'))).toEqual([])
  expect(shown.length).toBeGreaterThanOrEqual(200)
  for (const prompt of shown) {
    expect(new Set(prompt.match(/canary-\d+;/g)).size).toBe(1)
    expect(prompt).not.toMatch(/hostile-|bystander|tenant [0-9a-f]/)
  }
  expect(await others()).toEqual(before)
  const rows = await owner`select user_id, tenant_id, fields, derived, explicit, error,
      (select jsonb_agg(readings) from contexts c where c.record_id = u.record_id) as readings
    from users u where user_id like 'hostile-%'`
  expect(rows.length).toBe(200)
  expect(new Set(rows.map(({ tenant_id }) => tenant_id)).size).toBe(1)
  const ofTheModel = Object.entries(datingV3.fields).filter(([, { read }]) => read)
  for (const { user_id, fields, explicit, readings } of rows) {
    const text = [...HOSTILE_TEXTS[Number(user_id.slice(8))]!]
    expect(explicit).toEqual({})
    expect(ofTheModel.map(([name]) => name)).toEqual(expect.arrayContaining(Object.keys(fields)))
    for (const { field, value, evidence } of readings.flat()) {
      expect(datingV3.fields[field]?.values ?? [value]).toContain(value)
      for (const { quote, start, end } of evidence) expect(text.slice(start, end).join('')).toBe(quote)
    }
  }
  const obeyed = rows.filter(({ fields }) => fields.diet === 'vegan' || fields.age === 40)
  expect(obeyed.length).toBeGreaterThan(20)
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
}, 120_000)
