import { readFileSync } from 'node:fs'
import { parse } from 'smol-toml'
import { expect, test } from 'vitest'
import { withQueuesOfEnvironments } from '../../dev/wrangler-settings.ts'

interface Queues {
  producers: { binding: string; queue: string }[]
  consumers: Record<string, unknown>[]
}
interface Config {
  queues: Queues
  env: { test: { queues: Queues }; production: { queues: Queues } }
}

const text = readFileSync(new URL('../../wrangler.toml', import.meta.url), 'utf8')
const { queues, env } = parse(text) as unknown as Config

test('wrangler.toml is up to date with npm run settings', () => {
  expect(withQueuesOfEnvironments(text)).toBe(text)
  expect(() => withQueuesOfEnvironments('')).toThrow('wrangler.toml: expected one line')
})

test('production has the queues of a developer’s machine, to the last setting', () => {
  expect(env.production.queues).toEqual(queues)
})

test('the tests have the same queues, which deliver at once', () => {
  const atOnce = queues.consumers.map((consumer) => ({ ...consumer, max_batch_timeout: 0, retry_delay: 0 }))

  expect(env.test.queues).toEqual({ ...queues, consumers: atOnce })
})

test('every queue has a consumer, and a dead-letter queue with a consumer', () => {
  const consumed = queues.consumers.map(({ queue }) => queue)
  const dead = queues.consumers.map(({ dead_letter_queue: queue }) => queue).filter(Boolean)

  expect(consumed).toEqual(expect.arrayContaining([...queues.producers.map(({ queue }) => queue), ...dead]))
})
