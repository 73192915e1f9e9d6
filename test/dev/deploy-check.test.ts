import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pendingMigration } from '../../dev/pending-migration.ts'
import { productionQueues } from '../../dev/queues.ts'
import { run, temporaryDirectory } from './run.ts'

const WRANGLER = new URL('../../wrangler.toml', import.meta.url)

test('a deployment that lacks only secrets passes the check offline', async () => {
  const check = run('deploy-check', [], {
    HTTPS_PROXY: 'http://127.0.0.1:1',
    HTTP_PROXY: 'http://127.0.0.1:1',
  })

  expect([await check.ended, check.stderr()]).toEqual([0, ''])
  const lines = check.stdout().trim().split('\n')
  const queues = [...readFileSync(WRANGLER, 'utf8').matchAll(/^queue = "(.*)"$/gm)].map(
    ([, name = '']) => name,
  )
  const names = [...new Set(queues)].sort()
  expect(lines.map((line) => line.replace(/, [\d.]+ KiB compressed| {3}#.*/, ''))).toEqual([
    'ok    development builds',
    'ok    production builds',
    `ok    each of ${names.length} queues is consumed`,
    'ok    migrations lead to worker/store/schema.ts',
    ...names.map((name) => `to do npx wrangler queues create ${name}`),
    'to do npx wrangler secret put DATABASE_URL --env production',
    '      npx wrangler secret put WEBHOOK_KEY --env production',
    '      npx wrangler secret put TOKEN_KEY --env production',
    '      npx wrangler secret put MEMORY_STORES --env production',
    '      npx wrangler secret put OPENAI_API_KEY --env production',
  ])
})

test.each([
  [
    'a producer',
    /\[\[env\.production\.queues\.consumers]]\nqueue = "kith-model"(\n.+)+/,
    "production: expected a consumer of the queue 'kith-model', got none",
  ],
  [
    'a dead letter',
    /\[\[queues\.consumers]]\nqueue = "kith-enrich-dead"(\n.+)+/,
    "top level: expected a consumer of the queue 'kith-enrich-dead', got none",
  ],
  [
    'the top level',
    /\[\[env\.production\.queues\.\w+]]\n(binding = "MODEL"\n)?queue = "kith-model"(\n.+)*/g,
    "production: expected the queue 'kith-model' of the top level, got none",
  ],
])('a queue of %s that is left out is named', (_, what, message) => {
  const config = join(temporaryDirectory(), 'wrangler.toml')
  const toml = readFileSync(WRANGLER, 'utf8')
  writeFileSync(config, toml.replace(what, ''))

  expect(() => productionQueues(config)).toThrow(message)
})

test('a schema that differs from the migrations is reported', async () => {
  const schema = readFileSync(new URL('../../worker/store/schema.ts', import.meta.url), 'utf8')
  const changed = join(temporaryDirectory(), 'schema.ts')
  writeFileSync(
    changed,
    schema
      .replace(
        /'drizzle-orm(\/pg-core)?'/g,
        (_, more = '') => `'${fileURLToPath(import.meta.resolve(`drizzle-orm${more}`))}'`,
      )
      .replace("name: text('name')", "motto: text('motto'), name: text('name')"),
  )

  expect(await pendingMigration(changed)).toBe('ALTER TABLE "tenants" ADD COLUMN "motto" text;')
})
