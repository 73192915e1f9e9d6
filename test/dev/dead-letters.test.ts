import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { run } from './run.ts'

let database: Database
const owner = neon('postgres://postgres@127.0.0.1/kith')

beforeAll(async () => {
  database = await startDatabase({ port: 0 })
  neonConfig.fetchEndpoint = `${database.url}/sql`
  await owner`insert into tenants (name) values ('acme')`
  await aRecord('u_fine', null)
  await aRecord('u_poisoned', { code: 'dead_letter', message: 'Enrichment was given up after 8 attempts.' })
  await aRecord('u_refused', { code: 'extraction_failed', message: 'The extractor refused.' })
}, 30_000)

afterAll(() => database.close())

test('list shows what has failed and why; redrive makes it due, by its reason or its id, and nothing else', async () => {
  const before = await deadLetters('list')
  const redriven = await deadLetters('redrive', '--code', 'dead_letter')
  const after = await deadLetters('list')

  expect(
    before.stdout.split('\n').map((line) => line.split('  ').slice(2, 4).concat(line.split('  ').slice(6))),
  ).toEqual([
    ['u_poisoned', 'dating', 'dead_letter', 'Enrichment was given up after 8 attempts.'],
    ['u_refused', 'dating', 'extraction_failed', 'The extractor refused.'],
    [],
  ])
  expect(before.stderr).toBe('Failed: 1 dead_letter, 1 extraction_failed.\n')
  expect(redriven).toEqual({ code: 0, stdout: '', stderr: 'Scheduled again: 1.\n' })
  expect(after.stdout).not.toContain('u_poisoned')
  expect(
    await owner`select user_id, due_at <= now() as due, work_version::int, attempts, error from users order by user_id`,
  ).toEqual([
    { user_id: 'u_fine', due: null, work_version: 1, attempts: 1, error: null },
    { user_id: 'u_poisoned', due: true, work_version: 2, attempts: 0, error: null },
    {
      user_id: 'u_refused',
      due: null,
      work_version: 1,
      attempts: 8,
      error: { code: 'extraction_failed', message: 'The extractor refused.' },
    },
  ])
})

test.each([
  [['redrive', '999'], 'Scheduled again: 0.\nredrive: not among the failed: 999\n'],
  [['redrive', 'u_fine'], "RECORD_ID: expected a positive integer, got 'u_fine'\n"],
  [[], 'dead-letters: expected list or redrive, got nothing; see --help.\n'],
])('an invalid call is refused and changes nothing: %j', async (args, stderr) => {
  expect(await deadLetters(...args)).toEqual({ code: 1, stdout: '', stderr })
})

async function aRecord(userId: string, error: { code: string; message: string } | null) {
  await owner`insert into users (tenant_id, user_id, domain, schema_version, explicit, attempts, error)
    select tenant_id, ${userId}, 'dating', 'dating.v3', '{}', ${error ? 8 : 1}, ${error && JSON.stringify(error)}
    from tenants where name = 'acme'`
}

async function deadLetters(...args: string[]) {
  const command = run('dead-letters', [...args, '--db', database.url])
  return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() }
}
