import { execFile } from 'node:child_process'
import { globSync } from 'node:fs'
import { promisify } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { generatedClient } from './clients/generated.ts'
import { ownClient } from './clients/own.ts'
import { session } from './clients/session.ts'
import type { Service } from './service.ts'
import { sharedService } from './shared.ts'

const run = promisify(execFile)
const ROOT = new URL('../..', import.meta.url).pathname

let service: Service
beforeAll(async () => {
  service = await sharedService()
})

test.each([
  ['own', ownClient],
  ['generated', generatedClient],
])('two users live from the first upsert to the erasure through the %s client', async (name, client) => {
  await session(client(service.url, service.key), name)
})

test('every domain has a worked example', () => {
  const domains = globSync('domains/*/', { cwd: ROOT }).map((path) => path.split('/')[1])

  const examples = globSync('examples/*/match.ts', { cwd: ROOT }).map((path) => path.split('/')[1])

  expect(examples.toSorted()).toEqual(domains.toSorted())
})

/** What each example says of the best match. */
const BEST: [domain: string, said: RegExp][] = [
  ['dating', /ben [\d.]+\n.* same relationship_goal: serious/],
  ['hiring', /role-platform [\d.]+\n.* shared skills: Go, PostgreSQL/],
  ['founder-investor', /inga [\d.]+\n.* shared stages: seed\n.* shared sectors: climate/],
  ['marketplace', /bike-road [\d.]+\n.* shared categories: bicycles/],
  ['agent-to-agent', /polyglot [\d.]+\n.* shared capabilities: translation/],
  ['product-recommendation', /runner [\d.]+\n.* shared categories: running shoes/],
]

test.each(BEST)('the example of %s runs and finds the best match', async (domain, said) => {
  const { stdout } = await run(process.execPath, [`examples/${domain}/match.ts`], {
    cwd: ROOT,
    env: { ...process.env, KITH_URL: service.url, KITH_KEY: service.key },
  })

  expect(stdout).toMatch(said)
})

test('the story of learning goes from the first upsert to a model of the tenant’s own, and back', async () => {
  const { key } = await sharedService()

  const { stdout } = await run(process.execPath, ['examples/learning/story.ts'], {
    cwd: ROOT,
    env: { ...process.env, KITH_URL: service.url, KITH_KEY: key },
  })

  const [, people, before, feedback, report, after, back] = stdout.split(/^\d\. /m)
  const shown = (part = '') =>
    [...part.matchAll(/^m(\d+) [\d.]+$/gm)].map(([, number]) => Math.floor(Number(number) / 3) % 2)
  expect(people).toBe('49 people\n')
  expect(before).toContain('model dating.cx.2026-05-01, tier domain\n')
  expect(new Set(shown(before))).toEqual(new Set([0, 1]))
  expect(feedback).toMatch(/^576 outcomes make \d{4} triplets\n$/)
  expect(report).toMatch(/^The run is deployed: .*\n.*AUC 0\.[89]\d.*\n.* what counts most: .*same:diet/)
  expect(after).toMatch(
    / model u_[0-9a-f]{8}\.dating\.\d{4}-\d\d-\d\d, tier tenant, score is a probability\n/,
  )
  expect(shown(after)).toEqual([0, 0, 0, 0, 0, 0])
  expect(back).toContain('tier domain\n')
})
