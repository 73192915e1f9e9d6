import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { pendingMigration } from '../../dev/pending-migration.ts'
import { run, temporaryDirectory } from './run.ts'

test('offline, with nothing but secrets missing, a deployment is found sound', async () => {
  const check = run('deploy-check', [], {
    HTTPS_PROXY: 'http://127.0.0.1:1',
    HTTP_PROXY: 'http://127.0.0.1:1',
  })

  expect([await check.ended, check.stderr()]).toEqual([0, ''])
  const lines = check.stdout().trim().split('\n')
  expect(lines.map((line) => line.replace(/, [\d.]+ KiB compressed| {3}#.*/, ''))).toEqual([
    'ok    development builds',
    'ok    production builds',
    'ok    migrations lead to worker/store/schema.ts',
    'to do npx wrangler secret put DATABASE_URL --env production',
    '      npx wrangler secret put MEMORY_STORES --env production',
    '      npx wrangler secret put OPENAI_API_KEY --env production',
  ])
})

test('a schema that the migrations do not lead to is told', async () => {
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
