import { neon, neonConfig } from '@neondatabase/serverless'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, startDatabase } from '../../dev/neon/start.ts'
import { apiKeyId, hashApiKey, hasValidChecksum } from '../../shared/api-key.ts'
import { run } from './run.ts'

let database: Database
const owner = neon('postgres://postgres@127.0.0.1/kith')
const app = neon('postgres://kith_app@127.0.0.1/kith')

beforeAll(async () => {
  database = await startDatabase({ port: 0 })
  neonConfig.fetchEndpoint = `${database.url}/sql`
}, 30_000)

afterAll(() => database.close())

test('create prints only a key, which opens its tenant with the default scopes', async () => {
  const { stdout, stderr, code } = await keys('create', '--tenant', 'acme')

  const key = stdout.trim()
  expect([code, stdout, hasValidChecksum(key)]).toEqual([0, `${key}\n`, true])
  expect(stderr).not.toContain(key)
  const hash = Buffer.from(await hashApiKey(key))
  expect(await app`select begin_request(${hash}, 'users:write', '{}')`).toEqual([{ begin_request: '' }])
  await expect(app`select begin_request(${hash}, 'admin', '{}')`).rejects.toMatchObject({ code: 'KT403' })
})

test('a tenant may have many keys, each with its own scopes, mode and expiry', async () => {
  const first = await keys('create', '--tenant', 'globex')
  const second = await keys(
    'create',
    '--tenant',
    'globex',
    '--scopes',
    'admin, match',
    '--mode',
    'live',
    '--expires-in',
    '2d',
  )

  const { stdout } = await keys('list', '--tenant', 'globex')

  const [one, two] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '))
  expect([one?.[0], one?.[1], one?.[3], one?.[5]]).toEqual([
    apiKeyId(first.stdout.trim()),
    'globex',
    'users:read,users:write,match',
    'active',
  ])
  expect(one?.[2]).toMatch(/^[0-9a-f-]{36}$/)
  expect([two?.[0], two?.[3]]).toEqual([apiKeyId(second.stdout.trim()), 'admin,match'])
  expect(second.stdout).toMatch(/^kith_live_/)
  const expires = new Date(two?.[5]?.replace('expires ', '') ?? '').getTime()
  expect(Math.abs(expires - Date.now() - 2 * 86_400_000)).toBeLessThan(60_000)
  expect(await owner`select count(*)::int as count from tenants where name = 'globex'`).toEqual([
    { count: 1 },
  ])
})

test('a revoked key is refused at once', async () => {
  const key = (await keys('create', '--tenant', 'initech')).stdout.trim()

  const revoked = await keys('revoke', apiKeyId(key))

  expect(revoked).toEqual({ code: 0, stdout: '', stderr: `Revoked ${apiKeyId(key)}.\n` })
  const hash = Buffer.from(await hashApiKey(key))
  await expect(app`select begin_request(${hash}, 'match', '{}')`).rejects.toMatchObject({ code: 'KT401' })
  expect((await keys('list', '--tenant', 'initech')).stdout).toContain('revoked 20')
})

test.each([
  [['create'], 'keys create: expected --tenant NAME, got none'],
  [
    ['create', '--tenant', 'a', '--scopes', 'users:read,root'],
    "--scopes: expected some of users:read, users:write, match, admin, got 'root'",
  ],
  [['create', '--tenant', 'a', '--mode', 'prod'], "--mode: expected test or live, got 'prod'"],
  [
    ['create', '--tenant', 'a', '--expires-in', 'soon'],
    "--expires-in: expected days or hours as 90d or 12h, got 'soon'",
  ],
  [['create', '--tenant', 'a', '--colour', 'red'], "Unknown option '--colour'; see --help."],
  [['create', 'acme'], "keys create: expected no 'acme'; see --help."],
  [['revoke'], 'keys revoke: expected the KEY_ID that list shows, got none'],
  [
    ['revoke', 'kith_test_nonesuch'],
    "keys revoke: expected a KEY_ID that list shows, got 'kith_test_nonesuch'",
  ],
  [['delete'], "keys: expected create, list or revoke, got 'delete'"],
  [[], 'keys: expected create, list or revoke, got nothing'],
])('an invalid call prints one line and changes nothing: %j', async (args, message) => {
  expect(await keys(...args)).toEqual({ code: 1, stdout: '', stderr: `${message}\n` })
})

test('an endpoint that is down is one line that says how to start it', async () => {
  const command = run('keys', ['list', '--db', 'http://127.0.0.1:9'])

  expect(await command.ended).toBe(1)
  expect(command.stderr()).toMatch(
    /^No database answers at http:\/\/127\.0\.0\.1:9: start it with npm run dev or npm run db, or say where it is with --db\. .*\n$/,
  )
})

async function keys(...args: string[]) {
  const command = run('keys', [...args, '--db', database.url])
  return { code: await command.ended, stdout: command.stdout(), stderr: command.stderr() }
}
