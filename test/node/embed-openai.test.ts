import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openAiEmbedder } from '../../worker/embed/openai.ts'
import { BROKEN, json, reached, startOpenAi, timeoutFor } from './openai-server.ts'

let server: Awaited<ReturnType<typeof startOpenAi>>
beforeAll(async () => {
  server = await startOpenAi(() => {})
})
afterAll(() => server.close())
beforeEach(() => void server.asked.splice(0))

const vector = (n: number) => Array.from({ length: 1024 }, (_, i) => (i === n ? 2 : 0))
const embedder = (timeoutMs?: number) => openAiEmbedder(reached(server.baseUrl, timeoutMs), 'm')
const data = (vectors: unknown[]) => ({
  data: vectors.map((embedding, index) => ({ object: 'embedding', index, embedding })),
})

test('texts are sent a hundred at a time, and vectors come back at unit length in the order of the texts', async () => {
  server.state.answer = (response, { body }) =>
    json(response, { data: data(body.input.map((text: string) => vector(Number(text)))).data.toReversed() })

  const vectors = await embedder().embed(Array.from({ length: 150 }, (_, i) => `${i}`))

  expect(server.asked.map(({ body }) => body.input.length)).toEqual([100, 50])
  expect(server.asked[0]).toMatchObject({
    path: '/v1/embeddings',
    authorization: 'Bearer sk-test',
    body: { model: 'm', dimensions: 1024 },
  })
  expect(vectors.map((v) => v.indexOf(1))).toEqual(Array.from({ length: 150 }, (_, i) => i))
})

test('a long text is cut to 8,000 bytes before the call, never within a character', async () => {
  server.state.answer = (response) => json(response, data([vector(0)]))

  await embedder().embed([`a${'é'.repeat(5_000)}`])

  expect(server.asked[0]!.body.input).toEqual([`a${'é'.repeat(3_999)}`])
})

test.each(BROKEN)('%s', async (what, answer, failure) => {
  server.state.answer = answer

  const failed = await embedder(timeoutFor(what))
    .embed(['canary'])
    .catch((error: unknown) => error)

  expect(failed).toMatchObject({ code: 'embedding_failed', ...failure })
  expect((failed as Error).message).not.toContain('canary')
})

test.each([
  ['no data', {}],
  ['too few vectors', data([])],
  ['too many vectors', data([vector(0), vector(1)])],
  ['an index that was not asked for', { data: [{ index: 7, embedding: vector(0) }] }],
  ['another length', data([vector(0).slice(1)])],
  ['numbers that are none', data([vector(0).map(String)])],
  ['numbers that are not finite', JSON.stringify(data([vector(0)])).replace('[2,', '[1e999,')],
  ['null', data([vector(0).map(() => null)])],
  ['all zero', data([vector(0).map(() => 0)])],
  ['base64', data(['AAAA'])],
])('a hostile answer is refused: %s', async (_, answer) => {
  server.state.answer = (response) => json(response, answer)

  await expect(embedder().embed(['text'])).rejects.toMatchObject({
    code: 'embedding_failed',
    message: 'The OpenAI-compatible server did not answer with a vector of 1024 numbers.',
    permanent: false,
  })
})

test('numbers whose squares are beyond all bounds still have a direction', async () => {
  server.state.answer = (response) => json(response, data([vector(0).map(() => 1e300)]))

  const [found = []] = await embedder().embed(['text'])

  expect(Math.hypot(...found)).toBeCloseTo(1)
})
