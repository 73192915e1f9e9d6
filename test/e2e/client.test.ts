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
  ['product-recommendation', /runner [\d.]+\n.* shared categories: shoes/],
]

test.each(BEST)('the example of %s runs, and finds who goes best', async (domain, said) => {
  const { stdout } = await run(process.execPath, [`examples/${domain}/match.ts`], {
    cwd: ROOT,
    env: { ...process.env, KITH_URL: service.url, KITH_KEY: service.key },
  })

  expect(stdout).toMatch(said)
})
