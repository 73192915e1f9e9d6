import * as v from 'valibot'
import { expect, test } from 'vitest'
import { chooseModels, ModelSettings } from '../../worker/models/settings.ts'

const choose = (settings: object, hasAi = false) => chooseModels(v.parse(ModelSettings, settings), hasAi)
const BASE = { OPENAI_BASE_URL: 'https://models.example/v1' }
const server = { baseUrl: 'https://models.example/v1', key: undefined }

test('nothing set is rules and hashed', () => {
  expect(choose({}, true)).toEqual({
    extractor: { provider: 'rules' },
    embedder: { provider: 'hashed' },
    callsPerMinute: 240,
  })
})

test('Workers AI has a good default for both', () => {
  expect(choose({ EXTRACTOR: 'workers-ai', EMBEDDER: 'workers-ai' }, true)).toMatchObject({
    extractor: { provider: 'workers-ai', model: '@cf/meta/llama-3.3-70b-instruct-fp8-fast' },
    embedder: { provider: 'workers-ai', model: '@cf/baai/bge-m3' },
  })
})

test('a server alone reads; with an embedding model it embeds as well', () => {
  expect(choose({ ...BASE, OPENAI_MODEL: 'm' })).toMatchObject({
    extractor: { provider: 'openai', model: 'm', server },
    embedder: { provider: 'hashed' },
  })
  expect(choose({ MODEL_CALLS_PER_MINUTE: 60 }).callsPerMinute).toBe(60)
  expect(choose({ ...BASE, EXTRACTOR: 'rules', OPENAI_EMBEDDING_MODEL: 'e' })).toMatchObject({
    extractor: { provider: 'rules' },
    embedder: { provider: 'openai', model: 'e', server },
  })
})

test.each([
  [{ EXTRACTOR: 'workers-ai' }, 'the binding AI'],
  [{ EMBEDDER: 'workers-ai' }, 'the binding AI'],
  [{ EXTRACTOR: 'openai' }, 'OPENAI_BASE_URL'],
  [{ ...BASE, EMBEDDER: 'openai' }, 'OPENAI_EMBEDDING_MODEL'],
])('a missing setting of a choice is named: %j', (settings, what) => {
  expect(() => choose(settings)).toThrow(`Settings of the Worker: ${what} is missing, and a model needs it`)
})

test.each([
  { EXTRACTOR: 'gpt' },
  { OPENAI_BASE_URL: 'http://models.example/v1' },
  { OPENAI_BASE_URL: 'https://user:secret@models.example/v1' },
  { OPENAI_BASE_URL: 'https://models.example/v1?key=secret' },
  { OPENAI_BASE_URL: 'models.example' },
  { OPENAI_API_KEY: 'two words' },
  { MODEL_CALLS_PER_MINUTE: '0' },
  { MODEL_CALLS_PER_MINUTE: 'many' },
])('an invalid setting is refused: %j', (settings) => {
  expect(v.safeParse(ModelSettings, settings).success).toBe(false)
})
