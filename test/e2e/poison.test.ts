import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Service, startService } from './service.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ main: './test/e2e/poison/wrangler.toml' })
})
afterAll(() => service.close())

test('a record that crashes our code ends as a dead letter and is marked failed; its neighbour is complete', async () => {
  await service.post({ user_id: 'u_bad', domain: 'dating', context: 'poison' })
  await service.post({ user_id: 'u_good', domain: 'dating', context: 'I am vegan.' })

  const good = await service.settled('u_good', 5_000)
  const bad = await service.settled('u_bad', 60_000)

  expect(good.enrichment).toMatchObject({ status: 'complete', attempts: 1 })
  expect(bad.enrichment).toEqual({
    status: 'failed',
    attempts: 8,
    error: { code: 'dead_letter', message: 'Enrichment was given up after 8 attempts.' },
    missing_required: ['age', 'gender', 'location'],
    rejected: [],
    rejected_count: 0,
  })
})
