import { expect, test } from 'vitest'
import { workersAiEmbedder } from '../../worker/embed/workers-ai.ts'
import type { WorkersAi } from '../../worker/models/workers-ai.ts'

const now = () => new Date('2026-11-23T22:00:00Z')
const embedder = (run: WorkersAi['run']) =>
  workersAiEmbedder({ ai: { run }, now, timeoutMs: 50 }, '@cf/baai/bge-m3')
const ones = Array.from({ length: 1024 }, () => 1)

test('texts are embedded a hundred at a time', async () => {
  const asked: unknown[] = []
  const run: WorkersAi['run'] = async (model, { text }) => {
    const texts = text as string[]
    asked.push([model, texts.length])
    return { shape: [texts.length, 1024], data: texts.map(() => ones) }
  }

  const vectors = await embedder(run).embed(Array.from({ length: 101 }, () => 'text'))

  expect(asked).toEqual([
    ['@cf/baai/bge-m3', 100],
    ['@cf/baai/bge-m3', 1],
  ])
  expect(vectors[100]).toEqual(ones.map(() => 1 / 32))
})

test.each([
  ['3003', { permanent: true, message: 'Workers AI refused the input (3003).' }],
  ['3006', { permanent: true, message: 'Workers AI found the input too large (3006).' }],
  ['3007', { permanent: false, message: 'Workers AI did not answer in time (3007).' }],
  ['3008', { permanent: false, message: 'Workers AI broke off (3008).' }],
  ['3036', { permanent: false, retryAfterSeconds: 7200 }],
  ['3040', { permanent: false, message: 'Workers AI is out of capacity (3040).' }],
  ['3042', { permanent: true, message: 'Workers AI does not know the model (3042).' }],
  ['5004', { permanent: true, message: 'Workers AI refused the input (5004).' }],
  ['5007', { permanent: true, message: 'Workers AI does not know the model (5007).' }],
  ['9999', { permanent: false, message: 'Workers AI failed (9999).' }],
])('code %s', async (code, failure) => {
  const failed = embedder(() => Promise.reject(new Error(`InferenceUpstreamError: ${code}: canary`)))

  await expect(failed.embed(['text'])).rejects.toMatchObject({ code: 'embedding_failed', ...failure })
})

test('a call without an answer times out', async () => {
  await expect(embedder(() => new Promise(() => {})).embed(['text'])).rejects.toMatchObject({
    message: 'Workers AI did not answer in time.',
    permanent: false,
  })
})

test.each([
  undefined,
  null,
  {},
  { data: [] },
  { data: [ones, ones] },
  { data: [ones.slice(1)] },
  { data: [ones.map(() => 0)] },
  { data: [ones.map(() => Number.NaN)] },
  { data: 'x' },
])('a hostile answer is refused: %#', async (answer) => {
  await expect(embedder(async () => answer).embed(['text'])).rejects.toMatchObject({
    message: 'Workers AI did not answer with a vector of 1024 numbers.',
  })
})
