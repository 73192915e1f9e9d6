import { expect, test } from 'vitest'
import { datingV3 } from '../../domains/dating/v3.ts'
import { modelExtractor } from '../../worker/extract/model/model.ts'
import { workersAiChat } from '../../worker/extract/model/workers-ai.ts'
import type { WorkersAi } from '../../worker/models/workers-ai.ts'

const source = { text: 'I am 40.', occurredAt: new Date('2026-05-17T00:00:00Z') }

function read(run: WorkersAi['run']) {
  const deps = { ai: { run }, now: () => new Date('2026-11-23T22:00:00Z'), timeoutMs: 50 }
  return modelExtractor(workersAiChat(deps, '@cf/m'), () => []).extract(datingV3, [source])
}

const FOUND = { found: [{ field: 'age', value: 40, quote: '40' }] }

test.each([
  ['as JSON', FOUND],
  ['as text', JSON.stringify(FOUND)],
])('a model in JSON mode that answers %s is read', async (_, response) => {
  const asked: Record<string, unknown>[] = []

  const [proposals] = await read(async (_model, input) => {
    asked.push(input)
    return { response, usage: {} }
  })

  expect(proposals).toEqual([
    { field: 'age', value: 40, evidence: [{ quote: '40', start: 5, end: 7 }], confidence: 0.85 },
  ])
  expect(asked).toMatchObject([
    { response_format: { type: 'json_schema', json_schema: { type: 'object', required: ['found'] } } },
  ])
  expect(asked[0]).not.toHaveProperty('tools')
})

test('JSON mode that could not be met is asked for once more', async () => {
  let calls = 0
  const [proposals] = await read(async () => {
    if (++calls === 1) throw new Error("5025: JSON Mode couldn't be met")
    return { response: FOUND }
  })

  expect([calls, proposals?.length]).toEqual([2, 1])
})

test.each([
  ['3003', true],
  ['3006', true],
  ['3007', false],
  ['3008', false],
  ['3036', false],
  ['3040', false],
  ['3042', true],
  ['5004', true],
  ['5007', true],
])('code %s: permanent is %s', async (code, permanent) => {
  const failed = read(() => Promise.reject(new Error(`${code}: canary`)))

  await expect(failed).rejects.toMatchObject({
    code: 'extraction_failed',
    permanent,
    message: expect.not.stringContaining('canary'),
  })
})

test.each([undefined, {}, { response: null }, { response: 7 }, [], 'x'])(
  'an answer of another form is a failure: %#',
  async (answer) => {
    await expect(read(async () => answer)).rejects.toMatchObject({
      message: 'Workers AI did not answer with a completion.',
      permanent: false,
    })
  },
)
