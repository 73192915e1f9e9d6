import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { upsertUser } from '../worker/users/upsert.ts'
import { closedLoop, type Measured, measured, type Send } from './load.ts'
import { inProcess } from './program.ts'
import type { Report, Row } from './report.ts'
import { type DatabaseKind, type Service, startService } from './service.ts'
import { aText } from './texts.ts'

const FOLDER = resolve(import.meta.dirname, 'mem0')
const WARM_UP_SECONDS = 2
const SECONDS = 4
const WRITERS = [1, 16]

type Store = 'SQLite' | 'PGlite'

/**
 * Compares Mem0's package, storing the same texts verbatim (`infer: false`) with the same embedder in its own
 * process, and kith. Once on Mem0's default store, next to a Postgres that waits for its disk as SQLite does. Once
 * both on in-memory PGlite, since Mem0 needs pgvector and no other Postgres from npm has it.
 */
export async function measureMem0(): Promise<Report> {
  install()
  return {
    rows: [...(await compare('SQLite', 'postgres flushed')), ...(await compare('PGlite', 'pglite'))],
    targets: [],
  }
}

async function compare(store: Store, database: DatabaseKind): Promise<Row[]> {
  const rows: Row[] = []
  const service = await startService({ database, queue: false })
  try {
    for (const writers of WRITERS) {
      rows.push(toRow('Mem0 in process: stored, embedded', store, writers, runMem0(store, writers)))
      for (const [what, send] of Object.entries(await requestsOf(service))) {
        await closedLoop(send, writers, WARM_UP_SECONDS)
        rows.push(toRow(what, database, writers, await closedLoop(send, writers, SECONDS)))
      }
    }
  } finally {
    await service.close()
  }
  return rows
}

const toRow = (what: string, store: Store | DatabaseKind, writers: number, loop: Measured): Row => ({
  what,
  store,
  'writers at a time': writers,
  'writes per s': loop.perSecond,
  'p50 ms': loop.p50,
  'p99 ms': loop.p99,
})

let users = 0

async function requestsOf({ client, database, caller }: Service): Promise<Record<string, Send>> {
  const deps = inProcess(database.url)
  const domain = deps.domains.current('dating')
  if (!domain) throw new Error("the domain 'dating' is gone")
  const body = () => ({ user_id: `m${users}`, domain: 'dating', context: aText(users++) })
  const inline = () => {
    const { user_id: userId, context } = body()
    return upsertUser(deps, caller, {
      profile: { userId, domain, context, fields: {}, memory: undefined },
      waitSeconds: undefined,
      precondition: { match: undefined, absent: false },
      idempotency: undefined,
    })
  }
  return {
    'kith in process: stored, work due': inline,
    'kith over HTTP: stored, work due': () => client.call('POST', '/v1/users', body()),
    'kith over HTTP, waiting: stored, read, derived, embedded': () =>
      client.call('POST', '/v1/users', body(), { Prefer: 'wait=30' }),
  }
}

/**
 * Its packages are separate, so that only those who compare install them. They are installed by npm's own Node.js,
 * since a native module fits only that version.
 */
function install(): void {
  const { dependencies } = JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8'))
  if (Object.keys(dependencies).every((name) => existsSync(join(FOLDER, 'node_modules', name)))) return
  console.log('Installing Mem0 into bench/mem0, once …')
  const { status } = spawnSync(
    'npm',
    ['install', '--legacy-peer-deps', '--no-package-lock', '--no-audit', '--no-fund'],
    {
      cwd: FOLDER,
      stdio: 'inherit',
    },
  )
  if (status !== 0) throw new Error('npm install in bench/mem0 failed')
}

function runMem0(store: Store, writers: number): Measured {
  const directory = mkdtempSync(join(tmpdir(), 'kith-mem0-'))
  try {
    const texts = Array.from({ length: 1000 }, (_, i) => aText(i))
    const args = [
      join(FOLDER, 'write.mjs'),
      store,
      directory,
      embedderIn(directory),
      String(writers),
      String(WARM_UP_SECONDS),
      String(SECONDS),
    ]
    const ran = spawnSync(process.env.npm_node_execpath ?? 'node', args, {
      cwd: FOLDER,
      input: JSON.stringify(texts),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, HOME: directory, MEM0_TELEMETRY: 'false' },
    })
    if (ran.status !== 0) throw new Error(`Mem0: ${ran.stderr}`)
    const { latencies, seconds } = JSON.parse(ran.stdout.trim().split('\n').at(-1) ?? '')
    return measured(latencies, seconds)
  } finally {
    rmSync(directory, { recursive: true })
  }
}

/** The embedder as JavaScript, for a Node.js without TypeScript support. @returns its file */
function embedderIn(directory: string): string {
  mkdirSync(join(directory, 'embed'))
  for (const name of ['embedder', 'hashed', 'stop-words']) {
    const source = readFileSync(resolve(import.meta.dirname, `../worker/embed/${name}.ts`), 'utf8')
    const code = stripTypeScriptTypes(source).replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.mjs'")
    writeFileSync(join(directory, 'embed', `${name}.mjs`), code)
  }
  return join(directory, 'embed/hashed.mjs')
}
