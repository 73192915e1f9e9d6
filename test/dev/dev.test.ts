import { execFile } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, expect, test } from 'vitest'
import { requireFreePort } from '../../dev/ports.ts'
import { type Running, run, temporaryDirectory } from './run.ts'

/** Everything is gone within 5 s, on a machine that has nothing else to do. */
const PATIENCE_MS = 60_000

const shell = promisify(execFile)
const running: Running[] = []

afterEach(async () => {
  for (const { process } of running.splice(0)) process.kill('SIGKILL')
})

test('one command starts it all, its curl works when pasted, Ctrl-C ends it all, the key is kept, and an upsert is one call to the database', async () => {
  const place = await aPlace()
  const dev = start(place)

  const ready = await dev.line(/^ready/)

  const key = keyOf(place)
  expect(ready).toBe(`ready http://127.0.0.1:${place.port} key ${key} db http://127.0.0.1:${place.dbPort}`)
  expect(statSync(join(place.data, 'dev.key')).mode & 0o777).toBe(0o600)
  await dev.line(/^ {2}\}'$/)
  expect(dev.stdout()).toContain(`\nconsole http://127.0.0.1:${place.port}/console\n`)
  const [, curl = ''] = dev.stdout().split('\n\n')
  const answer = JSON.parse((await shell('sh', ['-c', `${curl.trimEnd()} --silent --fail`])).stdout)
  expect([answer.fields.age, answer.embeddings.dating.dim]).toEqual([32, 1024])
  expect(await endOf(dev, 'SIGINT')).toEqual({ code: 0, stderr: '' })
  await expectFree(place)

  const again = start(place)
  expect(await again.line(/^ready/)).toBe(ready)
  expect(await databaseCalls(place, () => upsert(place, { user_id: 'u', fields: { age: 32 } }))).toBe(1)
  expect(await endOf(again, 'SIGTERM')).toEqual({ code: 0, stderr: '' })
  await expectFree(place)
})

test('a taken port or directory is one line, before anything is started', async () => {
  const place = await aPlace()
  const holder = run('db', ['--db-port', String(place.dbPort), '--data', place.data])
  running.push(holder)
  await holder.line(/^ready db http:\/\/127\.0\.0\.1:\d+ key kith_test_\w+$/)
  const other = await aPlace()

  const samePort = start({ ...other, port: place.dbPort })
  const sameDbPort = start({ ...other, dbPort: place.dbPort })
  const sameData = start({ ...other, data: place.data })

  expect([await samePort.ended, samePort.stdout(), samePort.stderr()]).toEqual([
    1,
    '',
    `Port ${place.dbPort} of 127.0.0.1 is taken: stop what uses it, or choose another with --port.\n`,
  ])
  expect([await sameDbPort.ended, sameDbPort.stdout(), sameDbPort.stderr()]).toEqual([
    1,
    '',
    `Port ${place.dbPort} of 127.0.0.1 is taken: stop what uses it, or choose another with --db-port.\n`,
  ])
  expect([await sameData.ended, sameData.stdout(), sameData.stderr()]).toEqual([
    1,
    '',
    `Data directory ${place.data} is in use by process ${holder.process.pid}: stop that one, or choose another directory with --data.\n`,
  ])
  expect(await endOf(holder, 'SIGINT')).toEqual({ code: 0, stderr: '' })
})

test('killed without a chance to clean up, it leaves no process behind, and the next start ends its work', async () => {
  const place = await aPlace()
  const dev = start(place)
  const ready = await dev.line(/^ready/)
  const answer = await upsert(place, { user_id: 'u_alice', context: 'I am 32.' })

  dev.process.kill('SIGKILL')
  await dev.ended

  expect(answer).toMatchObject({ fields: {}, enrichment: { status: 'pending' } })
  await expectFree(place)
  expect(await start(place).line(/^ready/)).toBe(ready)
  await expect
    .poll(() => read(place, 'u_alice'), { timeout: 10_000 })
    .toMatchObject({ fields: { age: 32 }, enrichment: { status: 'complete' } })
})

test.runIf(process.platform === 'linux')(
  'when wrangler dies the command ends with a line that says so',
  async () => {
    const place = await aPlace()
    const dev = start(place)
    await dev.line(/^ready/)
    const { pid } = dev.process
    const wrangler = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')

    process.kill(Number(wrangler), 'SIGKILL')

    expect([await dev.ended, dev.stderr()]).toEqual([
      1,
      'wrangler dev ended by itself (SIGKILL), so the Worker is gone.\n',
    ])
    await expectFree(place)
  },
)

test.each([
  [['--prot', '1'], "Unknown option '--prot'; see --help.\n"],
  [['--port', '99999'], "--port: expected a port from 0 to 65535, got '99999'\n"],
  [['--port', '4444'], '--port and --db-port: expected two ports, got 4444 twice\n'],
])('invalid flags are refused: %j', async (args, message) => {
  const dev = run('dev', args)

  expect([await dev.ended, dev.stdout(), dev.stderr()]).toEqual([1, '', message])
})

interface Place {
  port: number
  dbPort: number
  data: string
}

async function aPlace(): Promise<Place> {
  return {
    port: await requireFreePort(0, 'port'),
    dbPort: await requireFreePort(0, 'db-port'),
    data: temporaryDirectory(),
  }
}

function keyOf({ data }: Place): string {
  return readFileSync(join(data, 'dev.key'), 'utf8').trim()
}

const users = ({ port }: Place) => `http://127.0.0.1:${port}/v1/users`
const headersOf = (place: Place) => ({
  Authorization: `Bearer ${keyOf(place)}`,
  'Content-Type': 'application/json',
})

async function upsert(place: Place, said: object): Promise<unknown> {
  const body = JSON.stringify({ domain: 'dating', ...said })
  return (await fetch(users(place), { method: 'POST', headers: headersOf(place), body })).json()
}

async function read(place: Place, userId: string): Promise<unknown> {
  return (await fetch(`${users(place)}/${userId}?domain=dating`, { headers: headersOf(place) })).json()
}

async function databaseCalls({ dbPort }: Place, work: () => Promise<unknown>): Promise<number> {
  const calls = async () => (await (await fetch(`http://127.0.0.1:${dbPort}/stats`)).json()).calls
  // The sweep of the start goes on after it says that it is ready.
  let before = await calls()
  for (let earlier = -1; earlier !== before; before = await calls()) {
    earlier = before
    await delay(500)
  }
  await work()
  return (await calls()) - before
}

function start({ port, dbPort, data }: Place): Running {
  const dev = run('dev', ['--port', String(port), '--db-port', String(dbPort), '--data', data])
  running.push(dev)
  return dev
}

async function endOf(command: Running, signal: 'SIGINT' | 'SIGTERM') {
  command.process.kill(signal)
  const code = await Promise.race([command.ended, delay(PATIENCE_MS, 'still there')])
  return { code, stderr: command.stderr() }
}

async function expectFree(place: Place): Promise<void> {
  await expect
    .poll(
      () => Promise.all([requireFreePort(place.port, 'port'), requireFreePort(place.dbPort, 'db-port')]),
      {
        timeout: PATIENCE_MS,
      },
    )
    .toEqual([place.port, place.dbPort])
}
