import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { requireFreePort } from '../../dev/ports.ts'
import { answer } from '../../examples/openai-server/answer.ts'
import { type Running, run, temporaryDirectory } from './run.ts'

const server = createServer(answer)
let dev: Running | undefined
afterEach(() => {
  dev?.process.kill('SIGKILL')
  server.close()
})

test('with a server that speaks like OpenAI the development command enriches through it', async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const ports = [await requireFreePort(0, 'port'), await requireFreePort(0, 'db-port')]
  dev = run('dev', ['--port', `${ports[0]}`, '--db-port', `${ports[1]}`, '--data', temporaryDirectory()], {
    OPENAI_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    OPENAI_MODEL: 'examples',
    OPENAI_EMBEDDING_MODEL: 'examples',
  })
  const [, url, , key] = (await dev.line(/^ready/)).split(' ')
  const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' }
  const context = '32, NYC, looking for someone serious. Reads a lot, runs in the park, vegetarian.'

  const body = JSON.stringify({ user_id: 'u_alice', domain: 'dating', context })
  await fetch(`${url}/v1/users`, { method: 'POST', headers, body })

  const read = async () => (await fetch(`${url}/v1/users/u_alice?domain=dating`, { headers })).json()
  await expect.poll(read, { timeout: 20_000, interval: 200 }).toMatchObject({
    fields: { age: 32, diet: 'vegetarian' },
    provenance: {
      age: { quote: '32', extractor: expect.stringMatching(/^rules\.v\d+\+openai:examples\.p1$/) },
    },
    embeddings: { dating: { model: 'openai:examples' } },
    enrichment: { status: 'complete', error: null },
  })
})
