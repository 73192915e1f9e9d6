import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type RealPostgres, startPostgres } from '../races/postgres.ts'
import { run, temporaryDirectory } from './run.ts'

/** What a newcomer gets wrong, and the one line that says what to do about it. */

const PROJECT = new URL('../..', import.meta.url).pathname

test.each(['18.20.4', '20.20.0', '22.17.1'])('Node.js %s', (version) => {
  const pretend = join(temporaryDirectory(), 'pretend.cjs')
  writeFileSync(
    pretend,
    `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`,
  )

  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['-r', pretend, '-r', './dev/require-node.cjs', 'dev/keys.ts', '--help'],
    { cwd: PROJECT, encoding: 'utf8' },
  )

  expect([status, stdout, stderr]).toEqual([
    1,
    '',
    `Node.js: expected 22.18 or newer, got ${version}. On Linux npm ci brings one along; elsewhere see https://nodejs.org.\n`,
  ])
})

test('every command in package.json checks the version of Node.js first', async () => {
  const { default: manifest } = await import('../../package.json', { with: { type: 'json' } })

  const unguarded = Object.values(manifest.scripts).filter(
    (script) => /(^|\s)node\s/.test(script) && !script.includes('node -r ./dev/require-node.cjs '),
  )

  expect(unguarded).toEqual([])
})

describe('DATABASE_URL', () => {
  let postgres: RealPostgres | undefined

  beforeAll(async () => {
    postgres = await startPostgres()
  })
  afterAll(() => postgres?.stop())

  async function migrate(databaseUrl: string) {
    const command = run('migrate', [], { DATABASE_URL: databaseUrl })
    return { code: await command.ended, stderr: command.stderr() }
  }

  test.each([
    [
      'postgres//localhost/kith',
      'expected postgres://owner:…@host/db in the environment, got something else',
    ],
    ['https://localhost/kith', 'expected postgres://user:password@host/database, got something else.'],
    ['postgres://127.0.0.1:1/kith', 'at 127.0.0.1:1, got: connect ECONNREFUSED 127.0.0.1:1. Is it running?'],
  ])('%s', async (databaseUrl, message) => {
    const { code, stderr } = await migrate(databaseUrl)

    expect([code, stderr]).toEqual([1, expect.stringContaining(message)])
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  test('of a database that is not there', async ({ skip }) => {
    if (!postgres) return skip('there is no Postgres to start')

    const { code, stderr } = await migrate(postgres.url.replace(/postgres$/, 'nobody_made_it'))

    expect([code, stderr]).toEqual([1, expect.stringContaining('Make it with: createdb nobody_made_it\n')])
  })

  test('of a Postgres without pgvector', async ({ skip }) => {
    if (!postgres) return skip('there is no Postgres to start')

    const { code, stderr } = await migrate(postgres.url)

    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('nothing was changed. Postgres needs pgvector'),
    ])
  })
})
