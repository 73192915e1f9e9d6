import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, expect, test } from 'vitest'

const ROOT = new URL('../..', import.meta.url).pathname
const running: ChildProcess[] = []
const directories: string[] = []

afterEach(async () => {
  for (const child of running.splice(0)) await end(child, 'SIGTERM')
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true, force: true })
})

async function end(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill(signal)
  await ended
}

/** `npm run dev` on free ports. */
async function dev(data: string) {
  const child = spawn(process.execPath, ['dev/dev.ts', '--data', data, '--port', '0', '--db-port', '0'], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  for await (const line of createInterface({ input: child.stdout })) {
    const ready = /^ready (\S+) key (\S+) db (\S+)$/.exec(line)
    if (ready) return { child, url: ready[1] ?? '', key: ready[2] ?? '', db: ready[3] ?? '' }
  }
  throw new Error('npm run dev ended before it was ready')
}

async function statusOf(url: string, key: string): Promise<string> {
  const response = await fetch(`${url}/v1/users/u_kill?domain=dating`, {
    headers: { Authorization: `Bearer ${key}` },
  })
  const { enrichment } = (await response.json()) as { enrichment: { status: string } }
  return enrichment.status
}

test('killed between the answer and the enrichment, the record is complete soon after the next start', async () => {
  const data = await mkdtemp(join(tmpdir(), 'kith-'))
  directories.push(data)
  const first = await dev(join(data, 'db'))
  const answer = await fetch(`${first.url}/v1/users`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${first.key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ user_id: 'u_kill', domain: 'dating', context: 'I am 32 years old.' }),
  })
  const { enrichment } = (await answer.json()) as { enrichment: { status: string } }
  await end(first.child, 'SIGKILL')

  const second = await dev(join(data, 'db'))

  expect(enrichment.status).toBe('pending')
  expect(second.key).toBe(first.key)
  await expect.poll(() => statusOf(second.url, second.key), { timeout: 10_000 }).toBe('complete')
})

test('one upsert is one call to the database', async () => {
  const data = await mkdtemp(join(tmpdir(), 'kith-'))
  directories.push(data)
  const { url, key, db } = await dev(join(data, 'db'))
  const stats = async () => (await (await fetch(`${db}/stats`)).json()) as { calls: number }
  const before = await stats()

  await fetch(`${url}/v1/users`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ user_id: 'u', domain: 'dating', fields: { age: 32 } }),
  })

  expect((await stats()).calls - before.calls).toBe(1)
})
