import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { found } from '../node/hostile-texts.ts'
import { json, startOpenAi } from '../node/openai-server.ts'
import { run, temporaryDirectory } from './run.ts'

test('a model is measured alone, beside the rules and combined with them, and is waited for when throttled', async () => {
  const file = join(temporaryDirectory(), 'texts.jsonl')
  const texts = [
    { id: 'a', context: 'I am 32. I keep the lighthouse.', fields: { age: 32, occupation: 'keeper' } },
    { id: 'b', context: 'I am vegan.', fields: { diet: 'vegan' } },
  ]
  writeFileSync(file, texts.map((text) => JSON.stringify(text)).join('\n'))
  const server = await startOpenAi((response, { body }, call) => {
    const keeper = { field: 'occupation', value: 'keeper', quote: 'keep the lighthouse' }
    const isFirst = body.messages.at(-1).content.includes('lighthouse')
    if (call === 1) json(response, '{}', 429, { 'retry-after': '1' })
    else json(response, isFirst ? found(keeper) : found())
  })

  const measured = run('eval-model', [file, '--domain', 'dating'], {
    OPENAI_BASE_URL: server.baseUrl,
    OPENAI_MODEL: 'm',
  })

  expect([await measured.ended, measured.stderr()]).toEqual([0, ''])
  server.close()
  expect(measured.stdout().trim().split('\n')).toEqual([
    'rules     precision 1.000  recall 0.667  F1 0.800',
    'model     precision 1.000  recall 0.333  F1 0.500',
    'together  precision 1.000  recall 1.000  F1 1.000',
  ])
  expect(server.asked.length).toBe(3)
})
