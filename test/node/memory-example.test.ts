import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PGlite } from '@electric-sql/pglite'
import { vector } from '@electric-sql/pglite-pgvector'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { answerReads } from '../../examples/memory-store/read.ts'
import { hashedEmbedder } from '../../worker/embed/hashed.ts'
import { httpStoreAt, memoryOf, TENANT } from './store-server.ts'

const SCHEMA = readFileSync(new URL('../../examples/memory-store/schema.sql', import.meta.url), 'utf8')
const SECRET = 's3cret-of-the-operator'

let db: PGlite
const server = createServer((request, response) =>
  answerReads((sql, values) => db.query(sql, values), SECRET)(request, response),
)
const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

beforeAll(async () => {
  db = await PGlite.create({ extensions: { vector } })
  await db.exec(SCHEMA)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(async () => {
  server.close()
  await db.close()
})

async function remember(userId: string, texts: readonly string[], saidAt: (i: number) => string) {
  const vectors = await hashedEmbedder.embed(texts)
  for (const [i, text] of texts.entries()) {
    await db.query('insert into memories values ($1, $2, $3, $4, $5)', [
      `${userId}-${i}`,
      userId,
      text,
      saidAt(i),
      JSON.stringify(vectors[i]),
    ])
  }
}

const post = (body: unknown, secret = SECRET) =>
  fetch(url(), {
    method: 'POST',
    headers: { authorization: `Bearer ${secret}` },
    body: JSON.stringify(body),
  })

test('what a vector database holds of a user is read through the example, and it still finds by meaning', async () => {
  await remember(
    'u_alice',
    ['Goes hiking in the Alps every summer.', 'Works night shifts as a nurse.', 'Is a vegetarian.'],
    (i) => `2026-02-0${i + 1}T10:00:00Z`,
  )
  await remember('u_bob', ['Plays the violin.'], () => '2026-02-01T10:00:00Z')

  const reading = await memoryOf([httpStoreAt(url())]).read(TENANT, 'https://memories.example/people/u_alice')

  expect(reading).toEqual({
    items: [
      { itemId: 'u_alice-2', text: 'Is a vegetarian.', occurredAt: new Date('2026-02-03T10:00:00Z') },
      {
        itemId: 'u_alice-1',
        text: 'Works night shifts as a nurse.',
        occurredAt: new Date('2026-02-02T10:00:00Z'),
      },
      {
        itemId: 'u_alice-0',
        text: 'Goes hiking in the Alps every summer.',
        occurredAt: new Date('2026-02-01T10:00:00Z'),
      },
    ],
    dropped: 0,
  })
  const [asked] = await hashedEmbedder.embed(['hiking in summer'])
  const nearest = await db.query('select id from memories order by embedding <=> $1 limit 1', [
    JSON.stringify(asked),
  ])
  expect(nearest.rows).toEqual([{ id: 'u_alice-0' }])
})

test('pages of memories with equal instants miss none and repeat none', async () => {
  const texts = Array.from({ length: 450 }, (_, i) => `Memory ${i}`)
  await remember('u_many', texts, (i) =>
    i < 250 ? '2026-02-01T10:00:00.000001Z' : '2026-02-01T10:00:00.000002Z',
  )

  const ids: string[] = []
  let cursor: string | null = null
  do {
    const answer = await post({ user_id: 'u_many', limit: 100, ...(cursor !== null && { cursor }) })
    const page = (await answer.json()) as { items: { id: string }[]; next_cursor: string | null }
    ids.push(...page.items.map(({ id }) => id))
    cursor = page.next_cursor
  } while (cursor !== null)

  expect(ids).toHaveLength(450)
  expect(new Set(ids).size).toBe(450)
})

test('an unknown user has no memories', async () => {
  const memory = memoryOf([httpStoreAt(url())])

  expect(await memory.read(TENANT, 'https://memories.example/people/u_nobody')).toEqual({
    items: [],
    dropped: 0,
  })
})

test.each([
  [{ user_id: 'u_alice', limit: 10 }, 'wrong', 401],
  [{ user_id: 'u_alice', limit: 0 }, SECRET, 400],
  [{ user_id: 7, limit: 10 }, SECRET, 400],
  [{ user_id: 'u_alice', limit: 10, cursor: 'made up' }, SECRET, 400],
  ['text', SECRET, 400],
])('the example refuses %j with the secret %s', async (body, secret, status) => {
  expect((await post(body, secret)).status).toBe(status)
})
