import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { answer, SENTENCE_ENCODER } from '../../examples/openai-server/answer.ts'
import type { Job } from '../../shared/job.ts'
import type { Deps } from '../../worker/deps.ts'
import { openAiEmbedder } from '../../worker/embed/openai.ts'
import { enrichRecords } from '../../worker/enrich/enrich.ts'
import { sweep } from '../../worker/sweep.ts'
import { type Loaded, loadPopulation } from '../population/load.ts'
import { reached } from './openai-server.ts'

const PEOPLE = {
  seeker: 'Long walks up steep hills, mornings in the woods.',
  'same meaning': 'Hiking in the mountains, being out in nature early.',
  'same words': 'Long mornings in the office, steep deadlines, walks to the printer.',
}

/** Without the reading in pairs, which counts words in common again. */
const ASKED = { user_id: 'seeker', domain: 'dating', stages: { cross_encoder: false } }

let database: Database
let population: Loaded
let hashing: Deps
let encoding: Deps
const server = createServer(answer)
const sent: Job[] = []

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  database = await startDatabase({ port: 0 })
  population = await loadPopulation(`${database.url}/sql`, [])
  const { port } = server.address() as AddressInfo
  hashing = { ...population.deps, enqueue: async (jobs) => void sent.push(...jobs) }
  const embedder = openAiEmbedder(reached(`http://127.0.0.1:${port}/v1`), SENTENCE_ENCODER)
  encoding = { ...hashing, embedder }
})

afterAll(async () => {
  server.close()
  await database.close()
})

/** Does the work that was sent for these users, all where none are named. */
async function deliver(by: Deps, ...userIds: string[]) {
  const rows = await population.sql`select record_id::int as id, user_id from users`
  const named = rows.filter(({ user_id }) => userIds.length === 0 || userIds.includes(user_id))
  const ids = new Set(named.map(({ id }) => id))
  const jobs = sent.splice(0)
  sent.push(...jobs.filter(({ recordId }) => !ids.has(recordId)))
  await enrichRecords(
    by,
    jobs.map(({ recordId }) => recordId).filter((id) => ids.has(id)),
  )
}

/** Whom the seeker is shown, best first, with how near the vectors are; undefined where they are not compared. */
async function matches(by: Deps): Promise<[string, number | undefined][]> {
  const response = await population.match(ASKED, by)
  if (response.status !== 200) throw new Error(await response.text())
  const body: { matches: { user_id: string; stage_scores: { embedding?: number } }[] } = await response.json()
  return body.matches.map(({ user_id, stage_scores }) => [user_id, stage_scores.embedding])
}

const models = async () => {
  const rows = await population.sql`select distinct model from vectors order by model`
  return rows.map(({ model }) => model)
}

test('with a real encoder paraphrases rank first, and vectors of different models are never compared during a switch', async () => {
  for (const [user_id, values_text] of Object.entries(PEOPLE)) {
    await population.upsert({ user_id, domain: 'dating', fields: { values_text } }, hashing)
  }
  await deliver(hashing)
  const hashed = await matches(hashing)
  expect(hashed.map(([id]) => id)).toEqual(['same words', 'same meaning'])

  await sweep(encoding)
  await deliver(encoding, 'seeker', 'same words')
  expect(await models()).toEqual(['hashed.v1', `openai:${SENTENCE_ENCODER}`])
  expect(await matches(encoding)).toEqual([
    ['same words', expect.any(Number)],
    ['same meaning', undefined],
  ])

  await deliver(encoding)
  expect(await models()).toEqual([`openai:${SENTENCE_ENCODER}`])
  expect(await matches(encoding)).toEqual([
    ['same meaning', expect.any(Number)],
    ['same words', expect.any(Number)],
  ])

  await sweep(hashing)
  await deliver(hashing, 'seeker')
  expect((await matches(hashing)).map(([, near]) => near)).toEqual([undefined, undefined])
  await deliver(hashing)
  expect(await models()).toEqual(['hashed.v1'])
  expect(await matches(hashing)).toEqual(hashed)
})
