import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import { migratePostgres } from '../../dev/neon/migrate.ts'
import { startPostgres } from '../races/postgres.ts'
import { type Running, run } from './run.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-json-'))
let dev: Running
let ready: { url: string; key: string; db: string; console: string }

beforeAll(async () => {
  dev = run('kith', ['dev', '--port', '0', '--db-port', '0', '--data', join(folder, 'data'), '--json'])
  ready = JSON.parse(await dev.line(/./))
  return async () => {
    dev.process.kill('SIGINT')
    await dev.ended
  }
}, 60_000)

/** The documents that a command answers with: all of its stdout. */
async function documents(args: readonly string[], env: Record<string, string> = {}) {
  const running = run('kith', [...args, '--json'], { KITH_URL: ready.url, KITH_API_KEY: ready.key, ...env })
  const code = await running.ended
  expect([args, code, code === 0 ? '' : running.stderr()]).toEqual([args, 0, ''])
  expect(running.stdout()).toMatch(/^(.+\n)*$/)
  return running
    .stdout()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

function file(name: string, ...lines: (object | string)[]): string {
  const path = join(folder, name)
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)))
  writeFileSync(path, `${text.join('\n')}\n`)
  return path
}

test('dev answers with one document once it is ready, and all else goes elsewhere', async () => {
  await fetch(`${ready.url}/v1/users`, { headers: { Authorization: `Bearer ${ready.key}` } })

  expect(ready).toEqual({
    url: expect.stringMatching(/^http:/),
    key: expect.stringMatching(/^kith_test_/),
    db: expect.stringMatching(/^http:/),
    console: `${ready.url}/console`,
  })
  await expect.poll(() => dev.stderr()).toContain('"event":"request"')
  expect(dev.stdout().trim().split('\n')).toHaveLength(1)
})

test('keys are made, listed and revoked as documents', async () => {
  const at = ['--db', ready.db]

  const [made] = await documents(['keys', 'create', '--tenant', 'acme', '--expires-in', '1d', ...at])
  const [listed] = await documents(['keys', 'list', '--tenant', 'acme', ...at])
  const [revoked] = await documents(['keys', 'revoke', listed.keyId, ...at])

  expect(made).toMatchObject({ key: expect.stringMatching(/^kith_test_/), tenant: 'acme' })
  expect(made.key).toContain(listed.keyId)
  expect(revoked).toEqual({ keyId: listed.keyId, revoked: true })
})

test('users and outcomes go in and out as documents', async () => {
  const users = file(
    'users.ndjson',
    { user_id: 'ana', domain: 'dating', fields: { age: 31 } },
    { user_id: 'ben', domain: 'dating', fields: { age: 33 } },
  )
  const table = file('people.csv', 'id,age', 'cara,40')
  const outcome = file('outcomes.ndjson', { seeker_id: 'ana', candidate_id: 'ben', outcome: 'accepted' })

  const counted = { is_done: true, rejected: 0, report: null }
  expect(await documents(['import', users])).toEqual([{ ...counted, lines: 2, accepted: 2 }])
  expect(await documents(['import', table, '--domain', 'dating', '--dry-run'])).toEqual([
    { dry_run: true, lines: 2, columns: expect.objectContaining({ id: 'id' }) },
  ])
  expect(await documents(['outcomes', 'import', outcome, '--domain', 'dating'])).toEqual([
    { ...counted, lines: 1, accepted: 1 },
  ])
  expect((await documents(['export'])).map(({ user_id }) => user_id)).toEqual(['ana', 'ben'])
  expect(await documents(['dead-letters', 'list', '--db', ready.db])).toEqual([])
  expect(await documents(['dead-letters', 'redrive', '--db', ready.db])).toEqual([{ redriven: 0 }])
})

test('a domain is checked, tried, put, waited for and listed, and texts are read, as documents', async () => {
  const level = {
    name: 'level',
    kind: 'hard',
    type: 'integer',
    description: 'Rating.',
    minimum: 1,
    maximum: 7,
  }
  const definition = file('tennis.json', { fields: [level] })
  const texts = file('texts.jsonl', { id: 'a', text: 'Level: 4.', context: 'I am 32.' })

  expect(await documents(['domains', 'check', definition])).toMatchObject([{ field: 'level', kind: 'hard' }])
  expect(await documents(['domains', 'try', definition, texts])).toMatchObject([
    { text: 'Level: 4.', readings: [{ field: 'level', value: 4 }] },
  ])
  expect(await documents(['domains', 'put', definition, '--dry-run'])).toMatchObject([
    { version: 'tennis.v1' },
  ])
  expect(await documents(['domains', 'put', definition])).toEqual([{ version: 'tennis.v1' }])
  await documents([
    'import',
    file('players.ndjson', { user_id: 'ana', domain: 'tennis', context: 'Level: 4.' }),
  ])
  const wider = file('tennis.json', { fields: [{ ...level, maximum: 9 }] })
  expect(await documents(['domains', 'put', wider, '--wait'])).toEqual([{ version: 'tennis.v2' }])
  expect(await documents(['domains', 'list'])).toMatchObject([
    { version: 'tennis.v2', progress: { users: 1, outdated: 0 } },
  ])
  expect(await documents(['eval', texts, '--domain', 'dating'])).toMatchObject([
    { id: 'a', fields: { age: 32 } },
  ])
}, 150_000)

test('a deployment is found sound in one document', async () => {
  const [found] = await documents(['deploy', 'check'])

  expect(found.ok).toHaveLength(4)
  expect(found.to_do).toContainEqual({ command: 'npx wrangler queues create kith-enrich' })
})

test('a database is migrated and its indexes are told as documents', async ({ skip }) => {
  const postgres = await startPostgres()
  if (!postgres) return skip('this machine has no Postgres to start')
  const pool = new pg.Pool({ connectionString: postgres.url })
  await migratePostgres(pool, postgres.migrations)
  await pool.end()
  const owner = { DATABASE_URL: postgres.url }

  expect(await documents(['migrate'], owner)).toEqual([{ migrated: true, password_set: false }])
  expect(await documents(['index', 'status'], owner)).toEqual([{ indexes: [], building: [], missing: 0 }])
  await postgres.stop()
})
