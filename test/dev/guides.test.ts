import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { differences, type Step, stepsOf } from './guides.ts'
import { type Running, run, temporaryDirectory } from './run.ts'

const GUIDES = new URL('../../docs/guides/', import.meta.url)
const PROJECT = new URL('../..', import.meta.url).pathname
const names = readdirSync(GUIDES).filter((name) => name.endsWith('.md'))
const guideOf = (name: string) => readFileSync(new URL(name, GUIDES), 'utf8')

const SWEEP_EVERY_MS = 1_000

let dev: Running
let url = ''
let databaseUrl = ''
let sweeper: NodeJS.Timeout

beforeAll(async () => {
  dev = run('dev', ['--data', join(temporaryDirectory(), 'db'), '--port', '0', '--db-port', '0'])
  const [, service = '', database = ''] = /^ready (\S+) key \S+ db (\S+)/.exec(await dev.line(/^ready/)) ?? []
  url = service
  databaseUrl = database
  sweeper = setInterval(
    () => void fetch(`${url}/cdn-cgi/local/scheduled?cron=*+*+*+*+*`).catch(() => undefined),
    SWEEP_EVERY_MS,
  )
})
afterAll(async () => {
  clearInterval(sweeper)
  dev.process.kill('SIGTERM')
  await dev.ended
})

test.each(names)('what %s says to type does what it shows', async (name) => {
  const steps = stepsOf(guideOf(name))

  const outputs = await typed(steps, name)

  const wrong = steps.flatMap(({ commands, shown }, i) =>
    differences(shown, outputs[i] ?? '').map((difference) => `${commands}\n${difference}`),
  )
  expect(wrong).toEqual([])
  expect(steps.filter(({ shown }) => shown).length).toBeGreaterThan(3)
})

/** Types all blocks into one shell, as a tenant of its own. @returns what each printed */
async function typed(steps: readonly Step[], tenant: string): Promise<string[]> {
  const place = temporaryDirectory()
  const script = steps.map(({ commands }, i) => `{\n${commands}\n} > out.${i}`).join('\n')
  const shell = spawn('bash', ['-e', '-c', script], {
    cwd: place,
    env: {
      ...process.env,
      PATH: `${withNpx(place)}:${process.env.PATH}`,
      KITH_URL: url,
      KITH_API_KEY: await keyOf(tenant),
    },
  })
  let stderr = ''
  shell.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const [code] = await once(shell, 'close')
  if (code !== 0)
    throw new Error(`${tenant}: expected exit 0, got ${code} after ${readdirSync(place)}: ${stderr}`)
  return steps.map((_, i) => readFileSync(join(place, `out.${i}`), 'utf8').trim())
}

/** Outside of a checkout `npx kith` is what is published. */
function withNpx(place: string): string {
  const directory = join(place, 'bin')
  mkdirSync(directory)
  const command = `#!/bin/sh\nshift\nexec ${process.execPath} ${join(PROJECT, 'dev/kith.cjs')} "$@"\n`
  writeFileSync(join(directory, 'npx'), command, { mode: 0o755 })
  return directory
}

async function keyOf(tenant: string): Promise<string> {
  const scopes = 'users:read,users:write,match,admin'
  const made = run('keys', ['create', '--tenant', tenant, '--scopes', scopes, '--db', databaseUrl])
  await made.ended
  const key = /kith_test_\w+/.exec(made.stdout())?.[0]
  if (key === undefined) throw new Error(`no key: ${made.stdout()} ${made.stderr()}`)
  return key
}
